import type { cli as zh } from '../zh-CN/cli';

export const cli: Record<keyof typeof zh, string> = {
  'cli.help': `huibiao 汇表: statistical returns issued, checked, rolled up and written out, all on this machine.

Usage: huibiao <command> [options]

  init      write the built-in definition as a workbook to edit
  diff      say in plain words what changed between two definitions
  issue     make a template for every filing unit of an area
  check     check the files that came back; write return slips
  rollup    roll submissions up into a summary workbook
  merge     roll up what several rollup --partial read
  narrate   write the statistics paragraphs from a summary (.docx or .txt)
  demo      the whole chain on the published figures of 互助县 and 海东市

Each command takes --help, and --lang en for English.
Exit codes: 0 clean; 1 errors found or files refused; 2 unusable arguments or nothing readable.`,
  'cli.help-init': `Usage: huibiao init --out definition.xlsx

Writes the built-in definition of the rule-of-law government annual report as a workbook. Edit it in Excel or WPS and hand it to the
other commands with --definition.`,
  'cli.help-diff': `Usage: huibiao diff OLD.xlsx NEW.xlsx [--year YEAR] [--unit CODE] [--out CHANGES.txt] [--json RESULT.json]

Says what the new definition changed: first what those who fill in must know (new, dropped, renamed, unit of measure, what is
counted, who fills in), then what those who collect must know (roll-up, formulas, rules, units, texts). The word builtin stands for
the built-in definition. Another order of rows is no change.
--year compares only what is asked in that year; --unit tells only what concerns that unit's template, to be sent to it; --out
writes the text to a file.`,
  'cli.help-issue': `Usage: huibiao issue --unit CODE --year YEAR --out FOLDER [--definition F.xlsx] [--prev SUMMARY.xlsx]

Makes one template for every filing unit at and below CODE; last year's figures are filled in where last year's summary is given.`,
  'cli.help-check': `Usage: huibiao check PATH... [--definition F.xlsx] [--accepted EARLIER-SUMMARY.xlsx]
        [--json RESULT.json] [--slips FOLDER] [--marked FOLDER]

Checks submissions (files, folders or zip archives). Where a unit sent several, says what each changed against the one before.
--slips writes a return slip for each unit with something to mend; --marked also a copy of the unit's own file with notes in the cells
concerned, no figure changed.
--accepted takes over the warnings accepted in an earlier summary: they stand while the figures are the same, and are said to have lapsed
where these changed.`,
  'cli.help-rollup': `Usage: huibiao rollup PATH... --unit CODE --out SUMMARY.xlsx
        [--definition F.xlsx] [--prev SUMMARY.xlsx] [--accepted EARLIER-SUMMARY.xlsx]
        [--json RESULT.json] [--facts F.csv|F.parquet]

Rolls up submissions or summaries of the level below. --facts also writes one row an observation, with its source.
--accepted takes over the warnings accepted in an earlier summary, while the figures are the same.

Many files can be read in several places: huibiao rollup SOME PATH... --partial P.json [--definition F.xlsx]
only reads, and writes down what it read; huibiao merge P*.json gives exactly what one roll-up of all the files would.`,
  'cli.help-merge': `Usage: huibiao merge P.json... --unit CODE --out SUMMARY.xlsx
        [--definition F.xlsx] [--prev SUMMARY.xlsx] [--accepted EARLIER-SUMMARY.xlsx]
        [--json RESULT.json] [--facts F.csv|F.parquet]

Rolls up what several huibiao rollup --partial read, exactly as one roll-up of all the files would. Each file belongs to one part, and all
parts are read by the same definition.`,
  'cli.help-narrate': `Usage: huibiao narrate SUMMARY.xlsx --out TEXT.docx|TEXT.txt [--definition DEFINITION.xlsx] [--variant brief] [--json RESULT.json] [--comments] [--charts]
       huibiao narrate SUMMARY.xlsx --update EDITED.docx --out COPY.docx [--definition DEFINITION.xlsx] [--json RESULT.json]
       huibiao narrate SUMMARY.xlsx --template OWN.docx --out TEXT.docx [--definition DEFINITION.xlsx] [--json RESULT.json]

Writes the statistics paragraphs of the annual report from a summary, each figure with its source; --comments puts the source into a
comment at each figure too, --charts puts a chart at the end of each chapter (last year beside this, main figures, or unit by unit) that can
be edited in Word (.docx only). --variant chooses between full (详版, as it is without) and brief (简版) where the definition has texts for both.
Wordings that may read better are listed after it, as advice.

--template fills a Word document of your own, in which marks such as {{全文}}, {{段落:chapter}}, {{标题}}, {{数据来源}} and {{FY_02|同比}}
stand; what comes in their place looks as the paragraph of the mark.

--update compares a document that was edited since with a new summary: for each of its figures, wherever it went, whether it stands, is
out of date, was edited by hand or is no longer known. Those out of date are offered in a copy as tracked changes, to be accepted or
rejected in Word. Prose is never touched.`,
  'cli.help-demo': `Usage: huibiao demo --out FOLDER

Shows the whole chain on the figures that 互助县 (2024, 2025) and 海东市 (2024) published: definition, templates, submissions, checks,
roll-up, text. The units' figures are split from the published totals with a fixed seed and are examples only.`,

  'cli.command-unknown': 'There is no command “{found}”. The commands are: {known}. See huibiao --help.',
  'cli.language-unknown': '--lang is zh or en.',
  'cli.option-missing': '{option} is missing. See --help.',
  'cli.option-unusable': '{option} cannot be used. The options of {command} are: {known}. See --help.',
  'cli.operand-missing': '{operand} missing. See --help.',
  'cli.operand-too-many': '{command} has no use for “{found}”. See --help.',
  'cli.operand-partials': 'Parts to merge are',
  'cli.operand-paths': 'Files or folders to read are',
  'cli.operand-definitions': 'Both definition workbooks (builtin for the built-in one) are',
  'cli.operand-summary': 'The summary workbook is',
  'cli.year-wrong': '--year takes a year of four digits such as 2025, not “{found}”.',
  'cli.path-missing': '“{path}” is not there. Check the path.',
  'cli.cannot-read': '“{path}” cannot be read: {reason}.',
  'cli.cannot-write': '“{path}” cannot be written: {reason}. A file that was there before is unchanged.',
  'cli.not-a-file':
    '“{path}” is no plain file but a pipe, a device or the like, and was not opened. Move it away, or name a file.',
  'cli.file-changed':
    '“{path}” changed while it was read, perhaps since it is being copied or saved; not taken in. Wait until that is done, then run this again.',
  'cli.file-in-use':
    '“{path}” is in use by another program, most likely open in Excel or WPS; it cannot be written and is unchanged. Close it there, then run this again.',
  'cli.disk-missing': 'the file, or what the link leads to, is not there; check it, then run this again',
  'cli.disk-denied':
    'permission is denied; check the permissions of the file and its folder, or choose another place',
  'cli.disk-read-only': 'the disk can only be read; choose another place',
  'cli.disk-busy': 'another program uses it; close that program, then run this again',
  'cli.disk-full':
    'the disk is full or a quota is used up; make room, then run this again, or choose another place',
  'cli.disk-no-folder': 'a file stands in the path where a folder should; choose another place',
  'cli.disk-folder': 'this is a folder and should be a file; choose another name',
  'cli.disk-loop': 'links lead to one another without end; remove them',
  'cli.disk-long-name': 'the path or the name of the file is too long; shorten it',
  'cli.disk-other': 'the system says {code}; check the disk and the network, then run this again',
  'cli.interrupted': 'Interrupted. Files already written are whole; nothing half-written is left.',
  'cli.unexpected':
    'The program failed ({error}). Send us this line and the command, so that we find the cause; files already written are whole.',
  'cli.issue-unfinished':
    'Of {all} templates only {written} were made, up to “{last}”; from “{next}” on none was. Running this again makes all of them anew.',
  'cli.issue-none': 'Not one of {all} templates was made.',
  'cli.slips-unfinished':
    'Of {all} return slips only {written} were written, up to “{last}”; from “{next}” on none was. Running this again writes all of them anew.',
  'cli.slips-none': 'Not one of {all} return slips was written.',

  'cli.definition-unreadable': 'The definition workbook “{path}” cannot be read: {reason}',
  'cli.definition-mistakes': 'The definition “{name}” has {count} mistakes; mend them first:',
  'cli.mistake-at': 'sheet “{sheet}” {address} › {what}',
  'cli.unit-unknown':
    'The definition has no unit with code “{code}”. Check --unit, or name a definition that has it with --definition.',
  'cli.nothing-readable': 'Not one usable submission was found.',
  'cli.out-extension': 'The file name of --{option} must end in {known}, not “{found}”.',

  'cli.init-done':
    'Definition workbook {path} written: {indicators} indicators, {tables} tables, {units} units, {rules} rules.',
  'cli.diff-unit-unknown': 'Neither definition lists a unit with the code “{code}”. Check --unit.',
  'cli.diff-done': 'The account of the changes is in {path}.',
  'cli.issuing': 'Templates',
  'cli.issue-done': '{count} templates of “{unit}” for {year} written to {path}.',
  'cli.reading-partials': 'Reading parts',
  'cli.reading': 'Reading',
  'cli.writing-slips': 'Return slips',
  'cli.slips-done': '{count} return slips in {path}.',
  'cli.writing-marked': 'writing annotated copies',
  'cli.marked-done': '{count} copies of the units’ files with notes written to {path}.',
  'cli.coverage':
    'Units expected {expected}, reported {reported}, missing {missing}; files refused {rejected}.',
  'cli.missing-units': 'Missing: {names}',
  'cli.missing-more': '{names} … {count} units in all',
  'cli.finding-counts':
    'Findings: {errors} errors, {warnings} warnings ({explained} explained), {infos} notes.',
  'cli.finding-line': '[{severity}] {unit}: {text}',
  'cli.finding-more': '{count} more: see --json or the return slips.',
  'cli.replaced': '[sent again] {unit}: “{to}” in place of “{from}”, {count} changed:',
  'cli.replaced-same': '[sent again] {unit}: “{to}” in place of “{from}”, nothing changed.',
  'cli.replaced-more': 'What {count} more files changed: see --json.',
  'cli.replaced-changes-more': '  {count} more: see --json.',
  'cli.changed-figure': '  {sheet} {address} {code} {name}: {was} → {is}',
  'cli.changed-explanation': '  {sheet} {address} {code} {name}, explanation: {was} → {is}',
  'cli.changed-adjustment': '  {sheet} {address} {code} {name}, 去重: {was} → {is}',
  'cli.accepted-counts':
    'From the earlier summary: {held} accepted warnings stand, {lapsed} lapsed since their figures are others now.',
  'cli.accepted-lapsed':
    '[lapsed] {unit}: {text} It was accepted: “{reason}”. Filed / against: {was} then, {is} now. Review it again.',
  'cli.severity-error': 'error',
  'cli.severity-warning': 'warning',
  'cli.severity-info': 'note',
  'cli.rejected-line': '[refused] {text}',
  'cli.rollup-done':
    'Summary of “{unit}” for {year} written to {path}: {known} of {all} indicators have a value.',
  'cli.partial-done':
    'Part written to {path}: {count} submissions read, {refused} files refused. Merge the parts with huibiao merge.',
  'cli.partial-alone':
    '--partial only reads and cannot be used with {option}; give {option} to huibiao merge.',
  'cli.partial-twice':
    '“{file}” is in two parts; each file belongs to one part, and different files need different names.',
  'cli.facts-done': '{count} observations written to {path}.',
  'cli.narrate-filled': '{figures} figures filled in, written to {path}.',
  'cli.narrate-apart':
    '--template and --update cannot go together: one fills a document of your own, the other compares an edited one.',
  'cli.narrate-own-length':
    '--variant and --update cannot go together: the edited document keeps its own length.',
  'cli.narrate-updated':
    'Compared, written to {path}: {current} figures stand, {outdated} out of date, {edited} edited, {dropped} no longer known, {removed} removed from the text, {added} new.',
  'cli.narrate-charts': 'Charts: {count}.',
  'cli.narrate-charts-none':
    'No charts: they need, in a chapter, two figures of one unit of measure that both years have, or three of this year.',
  'cli.narrate-charts-word': '--charts is for Word files: --out must be .docx, not “{found}”.',
  'cli.narrate-charts-new':
    '--charts is for a text that is written anew, and cannot go together with --update or --template.',
  'cli.variant-unknown': '--variant is full (详版) or brief (简版), not “{found}”.',
  'cli.narrate-remark': 'Paragraph {paragraph}: {remark}',
  'cli.narrate-done': '{paragraphs} paragraphs with {figures} figures written to {path}.',

  'cli.demo-stage': '[{number}] {title}',
  'cli.demo-definition': 'Definition workbook',
  'cli.demo-year-2024':
    '海东市 2024 (with 互助县): published totals split over the units with a fixed seed, all marked as examples',
  'cli.demo-year-2025': '互助县 2025: last year’s figures filled in from last year’s summary',
  'cli.demo-filling': 'Filling in',
  'cli.demo-filled': '{area} {year}: {units} units, {values} values.',
  'cli.demo-checked':
    '{area} {year}: {units} submissions, {errors} errors, {warnings} warnings, {slips} return slips.',
  'cli.demo-rolled': '{area} {year}: {reported}/{expected} units, {known} indicators with a value.',
  'cli.demo-paths-agree':
    '海东市 rolled up from 6 county summaries and from {units} submissions at once: the same in all {count} indicators.',
  'cli.demo-paths-differ': 'The two ways of rolling up 海东市 differ in {count} indicators: {codes}',
  'cli.demo-text': '{area} {year}: {paragraphs} paragraphs, {figures} figures (.txt and .docx).',
  'cli.demo-compare': 'Published against rolled up',
  'cli.demo-column-report': 'report',
  'cli.demo-column-indicator': 'indicator',
  'cli.demo-column-measure': 'unit',
  'cli.demo-column-published': 'published',
  'cli.demo-column-rolled': 'rolled up',
  'cli.demo-column-equal': 'equal',
  'cli.demo-equal': 'yes',
  'cli.demo-unequal': 'no',
  'cli.demo-unknown': '—',
  'cli.demo-equal-count':
    '{area} {year}: {all} published counts, amounts and stocks, {equal} equal after roll-up; {rates} rates with operands, {rateEqual} equal when recomputed.',
  'cli.demo-rest': '{count} published figures are not in the table:',
  'cli.demo-rest-line': '{area} {year} {facts}: {reason}',
  'cli.demo-reason-no-operands': 'numerator and denominator were not published; a roll-up cannot give it',
  'cli.demo-reason-one-operand':
    'only one of numerator and denominator was published; a roll-up cannot give it',
  'cli.demo-reason-descriptive': 'describes a single piece of work; not an indicator',
  'cli.demo-reason-change-only': 'only the change was published, neither this year’s figure nor last year’s',
  'cli.demo-reason-wording': 'a matter of wording, without arithmetic',
  'cli.demo-reason-bounds':
    'rates lie between 0 and 100 because numerators do not exceed denominators, which other claims check',
  'cli.demo-reason-listed': 'a count of things listed in the text, not a relation of indicators',
  'cli.demo-year-on-year': 'change of “{name}” on the year: computed from two years, not filed',
  'cli.demo-conflicts':
    'Published figures of county and city that cannot be part and whole (none was bent to fit):',
  'cli.demo-conflict-share':
    '{name}: {area} published {value} {measure}, {above} published {aboveValue} {measure}; the part is larger than the whole. Nothing is left for the other counties; the total is the sum of what units filed.',
  'cli.demo-conflict-rest':
    '{name}: what {above} published less the county’s figure leaves {left} {measure} for the other counties, less than their parts of {parts} {measure}. The difference is left with one unit, where the checks point it out.',
  'cli.demo-no-conflicts': 'No published figures of county and city contradict each other.',
  'cli.demo-claims': 'What the reports state and their own figures contradict (recomputed from the totals):',
  'cli.demo-claim-line':
    '{area} {year} {label}: stated {stated}{measure}, should be {expected}{measure}. Arithmetic {arithmetic}',
  'cli.demo-claim-relation': '{area} {year} {label}: {arithmetic} does not hold',
  'cli.demo-claim-same-root': ' (same root as above)',
  'cli.demo-claim-soft': ' (the parts need not be exhaustive: to be asked, not an error)',
  'cli.demo-claims-count':
    'Claims that can be checked {all}, holding {held}, contradicted {broken} (from {roots} roots); {rest} more have nothing to be checked against (wording, lists, unpublished figures).',
  'cli.demo-folder-foreign':
    'The folder “{path}” holds more than a demo (such as “{found}”), so nothing was run or deleted. Choose an empty folder.',
  'cli.demo-done': 'Done in {seconds} seconds; the files are in {path}.',
};
