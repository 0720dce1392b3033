/** Scripts by which a shell completes the command line. Made from the commands themselves, so that nothing is listed twice. Pure. */

export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly CompletedOption[];
  /** Words that may stand as arguments; empty where these are files. */
  words: readonly string[];
}

export interface CompletedOption {
  /** The long form first, such as --format; a short one is understood and not offered. */
  flags: readonly string[];
  summary: string;
  /** What may follow it: one of a list (behind one that ends with `=` a file), a file or folder, anything, or nothing. */
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
    const values = options.flatMap(({ flags, takes }) => {
      if (takes === 'nothing') return [];
      const pattern = flags.join('|');
      if (takes === 'file') return [`      ${pattern}) words=; flags=; files=1 ;;`];
      return [`      ${pattern}) words=${quote(takes === 'anything' ? '' : takes.join(' '))}; flags=; files= ;;`];
    });
    return [
      `  ${name})`,
      `    words=${quote(words.join(' '))}; flags=${quote(options.map(({ flags }) => flags[0]).join(' '))}`,
      ...(words.length === 0 ? ['    files=1'] : []),
      '    case "$before" in',
      ...values,
      '    esac ;;',
    ].join('\n');
  });
  // bash takes `--format=json` for three words, zsh for one.
  return `_alliance() {
  local at=$COMP_CWORD here="\${COMP_WORDS[COMP_CWORD]}" before= lead= value= command= words= flags= files= index=1
  if [ "$here" = = ]; then here=; at=$((at + 1)); fi
  before="\${COMP_WORDS[at-1]}"
  if [ "$before" = = ]; then
    before="\${COMP_WORDS[at-2]}"
    case "$before" in -*) ;; *) value=1 ;; esac
  fi
  case "$here" in
  --*=*) before="\${here%%=*}"; lead="$before="; here="\${here#*=}" ;;
  esac
  while [ "$index" -lt "$COMP_CWORD" ] && [ -z "$command" ]; do
    case " ${names} " in *" \${COMP_WORDS[index]} "*) command="\${COMP_WORDS[index]}" ;; esac
    index=$((index + 1))
  done
  case "$command" in
  '') words=${quote(names)} ;;
${cases.join('\n')}
  esac
  if [ -n "$value" ]; then words=; flags=; files=1; fi
  case "$lead$here" in -*) if [ -z "$lead" ]; then words=$flags; files=; fi ;; esac
  COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$here"))
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -P "$lead" -f -- "$here")); fi
  case "\${COMPREPLY[0]}" in *=) compopt -o nospace 2>/dev/null ;; esac
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

function fishOption(command: string, { flags, summary, takes }: CompletedOption): string {
  const values = Array.isArray(takes) ? ` -x -a ${quote(takes.join(' '))}` : '';
  const value = takes === 'file' ? ' -r -F' : takes === 'anything' ? ' -x' : values;
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  return `complete -c alliance -n '__fish_seen_subcommand_from ${command}' ${names}${value} -d ${quote(summary)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
