/** The program's own words in English: what `explain` says of an idea. Paragraphs are parted by line breaks. */
export const explainTopics = {
  'explain.topic.file':
    'An alliance file is YAML and ends in .alliance.yaml. Only version (always 1) and name are required; your report says what each missing part would add.\nIts parts: definition, members, profile, path, context, funding, targets, values, assessments. `alliance explain` has a word on each; `alliance init` writes a first one; `alliance check` finds faults in it.',
  'explain.topic.definition':
    'Six facts that tell whether this is an alliance in the sense of the 2010 report: organizations, independence, long-term, one-policy-goal, led-by, affiliates-of-one-network and system-change. Each is yes, no or unknown, but for led-by (base-building, national-organizations, other, unknown) and the number of organizations.\nThe tests inform and never block.',
  'explain.topic.members':
    'A list of names, or of maps with a name and any of id, base-building, network, scale, places, constituencies, issues, skills, power, joined, left, note. The id is what held-by and other parts refer to.\nSkills and kinds of power come from lists: alliance rubric show skills, alliance rubric show power.',
  'explain.topic.profile':
    'The five dimensions that describe what the alliance is: function, membership, geography, structure and stage. No answer here earns or costs points; some decide which questions apply.\nfunction: each of information-sharing, strategic-dialogue, leadership-development, joint-action is primary, secondary or absent. membership: functions-and-cultures, constituencies-and-sectors, ideology-and-values, each with current and intended. geography: member-scale, member-location, alliance-scale, all lists. structure: form, staffing, admission, led-by, anchors, decision-making, transparency, voice, resource-split. stage: for each of the five its progress (not-started, under-way, done) and the answer to its evaluation question; ending: true for an alliance that ends on purpose.',
  'explain.topic.path':
    'path.current is joint-action-first (a campaign brings members together, the wider agenda follows) or relationship-first (relationships come first, campaigns follow). Each has its risk. The path decides one question and words what is left for later.',
  'explain.topic.context':
    'Four factors of place and time: organizational-capacity, issue-unity, political-economic-climate, resources; beside them place, as-of and note. They help to read a score and never change it.',
  'explain.topic.funding':
    'sources (a list), largest-share (per cent of the money from the largest single source), wins-within-months, raises-beside-members (yes, no, unknown) and note. Never scored; tensions may come of it.',
  'explain.topic.targets':
    'A list of decision-makers, each with a name and any of level (local to transnational), decides, and way-back: whether a way back to the base is agreed before a deal is made.',
  'explain.topic.values':
    'A list of values, each with a name, a text, and practices: what members do to live it. A value without a practice is shown as a finding.',
  'explain.topic.rounds':
    'assessments is a list of rounds. A round has an id, a date (or undated with its source), depth (quick or full), mode, state (open or closed), people, organizations, note, and answers by question.\nA closed round is history: it stays as it was agreed, and what you see differently today belongs in the next round. Only a slip of the pen may be corrected, a word added that was said and not written down, and a private person taken out. Answers do not carry over from round to round. Reports take the latest by date, then by place in the file; --round chooses another.',
  'explain.topic.answers':
    'An answer is a level from 0 to 4, unknown, declined, or several parts in braces, such as {level: 2, evidence: "Two calls."}, with exactly one of level, unknown: true, declined: true, not-applicable: "reason"; and any of evidence, note, by, date, held-by.\nFour non-answers are told apart and none counts as low. Unanswered: not asked or skipped. Unknown: asked, and nobody knows. Declined: you would rather not say. These three stay open and widen the interval. Not applicable, with a reason, leaves the sum.',
  'explain.topic.aspects':
    'Each of the three roles is looked at in a few aspects, and each aspect in a few questions.\nSome aspects count as essential, such as trust: without them the others do not carry. The band of a role is at most one step above the band of its weakest essential aspect, and readiness asks for each essential aspect by itself. `alliance rubric list aspects` names them all; `alliance explain cement` says which are essential there.',
  'explain.topic.levels':
    '0 absent, 1 first steps, 2 partial or uneven, 3 in place, 4 sustained and owned by members. Each question has its own text for each level, and that text is what to choose by. Between two levels take the lower one and note what divided you.',
  'explain.topic.held-by':
    'Who holds the capacity that an answer speaks of: the id or name of a member, {partner: name}, or nobody. It is shown with the answer and never scored.',
  'explain.topic.depth':
    'A quick round asks the questions that tell most, a full round all of them. Only answers within the depth of a round count; others are kept and count once the depth is changed. Quick and full results are compared only with a warning.',
  'explain.topic.mode':
    'How the answers came about: consensus (agreed in the room), one-person, interviews, desk (read from documents) or mixed. Every report says it beside the result.',
  'explain.topic.score':
    'A score says how near your answers come to the highest level of every question: 0 where all are at the lowest, 100 where all are at the highest.\nIt is an average of averages, in which some parts weigh more. An aspect takes the average of its answered questions, a role the average of its aspects that have an answer. As sums, with v = level / 4: aspect score a = sum(w v) / sum(w); role score = sum(W a) / sum(W). Shown x 100 and rounded at the very end.\nNo score is shown while less than two thirds of the weight is answered, or while an applicable aspect has no answer; then the interval stands alone.\nThere is no overall score: the three roles stand side by side.',
  'explain.topic.weights':
    'A weight says how much of the role one answer decides.\nEach aspect has a share of its role, and each question a share of its aspect; one times the other is what the question weighs in the role: e = (W / sum of W) x (w / sum of w), over what applies. The e of a role sum to 1. Weights are conventions; your own rubric may change them.',
  'explain.topic.interval':
    'The range, or interval, says where the score can still end up once everything open is answered.\nIts low end is the score with everything open at level 0, its high end with everything open at level 4. It is always shown. High minus low is one minus coverage.',
  'explain.topic.coverage':
    'Coverage says how much of a role, by weight, is answered. Unknown, declined and unanswered are not; what is not applicable is left out of the whole.',
  'explain.topic.balanced':
    'The balanced score stands beside the score, and a strong aspect cannot hide a missing one in it.\nIt falls below the score when aspects differ, and is 0 when one is at 0. It is the weighted geometric mean of the aspect scores: their product, each raised to its share W / sum of W.',
  'explain.topic.bands':
    'A band puts a score into a word.\nnot yet below 25, emerging from 25, growing from 50, strong from 75, on the score before rounding. A role is at most one band above its weakest essential aspect. Each end of the interval has its band; where they differ both are shown.',
  'explain.topic.readiness':
    'Readiness says whether what a stage asks for is there: a gate, and no average.\nEach question has a level that we expect at a stage: its own there, or that of the nearest earlier stage. Ready: at least 80 of 100 of the expected weight is met, and 75 within each essential aspect that has an expectation there. Nearly: 60, and 50. Else not yet. A dash: nothing is expected.\nIt is judged twice, with open answers at 0 and at 4; where the two differ both are shown, with the answers that would decide.',
  'explain.topic.stages':
    'Two stages stand in your report: the one you say you are in, and the one your answers support.\nThe stage you are in is the furthest under way, in the order of the 2010 report; it comes from the profile alone. The stage your answers support is the furthest that holds: every role that counts for it is ready or nearly. The two may differ either way; that is a finding, never a correction.\nEnding on purpose is legitimate: stage.ending: true turns the judgment of a next stage off.',
  'explain.topic.stages.list':
    'In a file each stage is called as it is here, in front of its name. One that is under way stands in the profile, such as profile: {stage: {operation: {progress: under-way}}}.',
  'explain.topic.stages.one': '{id}: {name}',
  'explain.topic.next-steps':
    'Next steps are what the 2010 report advises where your answers fall shortest of what your stage asks for, five at most.\nAn answer below what the stage expects holds it back, and is called a blocker; those of essential aspects come first, then by how many levels are missing x what the question weighs (e). Each leads to objectives of the 2010 report; those that most of it leads to come first, for the stage you are in and then for the next. Where nothing is short, or no stage is told, they build on the aspect with the lowest score.\nDeciding answers are open, and would change a verdict.',
  'explain.topic.tensions':
    'A tension is a rule over the described form and the levels: what we see, why to watch it, what to ask one another. Never a verdict. It is shown when its condition is true; with --details your report lists those that cannot be told yet and what would tell.',
  'explain.topic.rules':
    'Rules, or conditions, decide which questions apply and which tensions are shown. A fact is, in, above or below a value; a question or an aspect is below or at-least a level from 0 to 4; all, any and not join them. What is not told makes a condition unknown, and an unknown condition neither shows a tension nor leaves a question out.\nThe facts come from the alliance file; `alliance explain <fact>` says where each stands.',
  'explain.topic.kinds':
    'A transaction can be counted: meetings, partners, wins. A transformation changes people: a conversation that would not have happened, an understanding acted upon. Every question is one or the other, and reports here keep the two apart. The two words are from the 2010 report, “Investing to Cement”, p.\u00a036-38.',
  'explain.topic.rubric':
    'The rubric is the framework as data: roles, aspects, questions, objectives, strategies, tensions. Its id, version and hash stand in every result. A folder of your own may extend it: --rubric <folder>. See: alliance rubric --help.',
  'explain.topic.gate':
    'A gate is a promise that the repository made about some of its alliances, and `alliance check` tells where it does not hold. A low score alone is never a fault: only what you promised is.\nGates stand in alliance.config.yaml, under gates. Each has a name in your own words and any of least-score, least-band, least-readiness, least-coverage and largest-fall; files and roles say what it holds for, and without them it holds for all. An example: gates: [{name: Ready to act, roles: [cement], least-score: 50}]\nA gate is judged at the latest closed round, by the dates as they are written, and at an open one where none is closed. What it can tell: alliance explain rules.',
  'explain.topic.baseline':
    'A baseline lists findings of `alliance check` that are known, so that only new ones are told.\nIt is a file of its own: alliance-baseline.yaml beside alliance.config.yaml is used without being named, and another one where alliance.config.yaml names it under baseline. Each finding there has your reason, and may have a last day under until.\n`alliance check --grow-baseline "reason"` writes the first one and is the only way for it to grow; `alliance check --update-baseline` takes out what is mended. A file that cannot be read is always told. To set one finding aside in the alliance file itself: alliance explain waiver.',
  'explain.topic.waiver':
    'A waiver sets one finding of `alliance check` aside in the alliance file itself, with a reason that whoever reads it sees.\nIt is a comment: # alliance: allow CODE -- reason, at the end of the line that the finding is on or alone on the line above it; for a finding within a text of several lines, where that text begins. For a whole file: # alliance: allow-file CODE -- reason, anywhere on a line of its own. CODE is the code of the finding, and without a reason the comment is not in force. For several findings on one line: # alliance: allow CODE, CODE -- reason, or one comment behind the other, each with its reason, or each on a line of its own above. Where a finding stands for several, such as answers without evidence, say for which: # alliance: allow CODE for NAME, NAME -- reason; what is added later is then told. A comment for the whole file allows that too. Where several persons are named on one line, write as the text does who agreed: # alliance: allow name-with-title for Mrs. Bell -- she agreed in May.\nWarnings and gates can be waived; faults that keep a file from being used cannot. A waiver that sets nothing aside is told, so that it goes again.',
} as const;
