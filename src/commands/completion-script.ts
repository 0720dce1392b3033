/** Scripts by which a shell completes the command line. Made from the commands themselves, so that nothing is listed twice. Pure. */

export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly CompletedOption[];
  /** Words that may stand as arguments; empty where these are files. */
  words: readonly string[];
}

export interface CompletedOption {
  /** Such as --format; short ones are not worth completing. */
  flag: string;
  summary: string;
  /** What may follow it: one of a list, a file or folder, anything, or nothing. */
  takes: readonly string[] | 'file' | 'anything' | 'nothing';
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  if (shell === 'fish') return fish(commands);
  const script = bash(commands);
  return shell === 'bash' ? script : `autoload -Uz bashcompinit && bashcompinit\n${script}`;
}

/** zsh runs the same one, by its own emulation of bash's completion. */
function bash(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map(({ name, options, words }) => {
    const values = options.flatMap(({ flag, takes }) => {
      if (takes === 'nothing') return [];
      if (takes === 'file') return [`      ${flag}) words=; flags=; files=1 ;;`];
      return [`      ${flag}) words=${quote(takes === 'anything' ? '' : takes.join(' '))}; flags=; files= ;;`];
    });
    return [
      `  ${name})`,
      `    words=${quote(words.join(' '))}; flags=${quote(options.map(({ flag }) => flag).join(' '))}`,
      ...(words.length === 0 ? ['    files=1'] : []),
      '    case "$before" in',
      ...values,
      '    esac ;;',
    ].join('\n');
  });
  return `_alliance() {
  local here="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command= word words= flags= files=
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $word "*) command=$word; break ;; esac
  done
  case "$command" in
  '') words=${quote(names)} ;;
${cases.join('\n')}
  esac
  case "$here" in -*) words=$flags; files= ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$here"))
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$here")); fi
}
complete -o filenames -F _alliance alliance
`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => [
    `complete -c alliance -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ...(words.length === 0
      ? []
      : [`complete -c alliance -n '__fish_seen_subcommand_from ${name}' -f -a ${quote(words.join(' '))}`]),
    ...options.map((option) => fishOption(name, option)),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: string, { flag, summary, takes }: CompletedOption): string {
  const values = Array.isArray(takes) ? ` -x -a ${quote(takes.join(' '))}` : '';
  const value = takes === 'file' ? ' -r -F' : takes === 'anything' ? ' -x' : values;
  const long = flag.replace(/^--/, '');
  return `complete -c alliance -n '__fish_seen_subcommand_from ${command}' -l ${long}${value} -d ${quote(summary)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
