-- The report for people at a terminal.
--
-- Plain sentences, no jargon: a reader should learn what the documents say,
-- what is missing and what to do, without knowing how the audit works. Colour
-- only repeats what the words say.

local max_width, min_width = 100, 40

local severities = { "critical", "high", "medium", "low" }
local severity_rank = { critical = 4, high = 3, medium = 2, low = 1 }
local severity_paint = {
  critical = "1;31", high = "31", medium = "33", low = "36",
}

local standards = {
  "instructional_leadership", "management_and_operations",
  "family_and_community_engagement", "professional_culture",
}

-- The verdicts in the order of the table's columns.
local columns = {
  { "met", "met" }, { "partial", "partly" }, { "missing", "missing" },
  { "conflicting", "conflict" }, { "outdated", "outdated" },
  { "needs_review", "review" }, { "not_applicable", "n/a" },
  { "error", "error" },
}
local always_shown = { met = true, partial = true, missing = true }

-- What stands behind a criterion: a duty and an advice never sound alike.
local basis_words = {
  law = "required by law",
  guidance = "expected by agency guidance",
  practice = "recommended practice, not a requirement",
  upcoming = "upcoming, not yet in force",
  lapsed = "no longer in force",
}

local verdict_words = {
  met = "in place",
  partial = "partly in place",
  missing = "not found",
  conflicting = "the text conflicts",
  outdated = "outdated language",
  needs_review = "needs a person's judgement",
  not_applicable = "does not apply",
  error = "could not be checked",
}
local verdict_rank = {
  conflicting = 1, outdated = 2, missing = 3, partial = 4, needs_review = 5,
  error = 6, met = 7, not_applicable = 8,
}

local authority_words = {
  in_force = "in force",
  rescinded = "no longer in force; cited for history",
  historical = "kept for reference",
  unknown = "status unknown",
}

local role_acronyms = { el = true, ele = true, iep = true, cte = true,
  iii = true, ii = true, i = true, pd = true, elpac = true }

-- Everything is written through one page: it knows the width and the colours.
local page = {}

local function paint(code, text)
  if not page.color or text == "" then return text end
  return "\27[" .. code .. "m" .. text .. "\27[0m"
end

local function line(text)
  out(text or "")
  out "\n"
end

-- Wrapped text; the first line after `first`, the others after `indent`.
local function flow(first, indent, text, code)
  local room = math.max(page.width - width(indent), 20)
  for i, part in ipairs(wrap(visible(text), room)) do
    line((i == 1 and first or indent) .. (code and paint(code, part) or part))
  end
end

local function heading(text)
  line()
  line(paint("1", text))
  line(paint("1", string.rep("-", width(text))))
end

local function bullet(indent, text)
  flow(indent .. "- ", indent .. "  ", text)
end

local function count(n, one, many)
  return string.format("%d %s", n, n == 1 and one or (many or one .. "s"))
end

local function upper_first(text)
  return string.upper(string.sub(text, 1, 1)) .. string.sub(text, 2)
end

-- "a, b and c"
local function listed(parts)
  if #parts < 2 then return parts[1] or "" end
  return table.concat(parts, ", ", 1, #parts - 1) .. " and " .. parts[#parts]
end

-- "el_policy" -> "EL policy"
local function spoken(name)
  local words, from = {}, 1
  for i = 1, #name + 1 do
    local c = string.sub(name, i, i)
    if c == "_" or c == " " or c == "" then
      local word = string.sub(name, from, i - 1)
      words[#words + 1] = role_acronyms[word] and string.upper(word) or word
      from = i + 1
    end
  end
  return table.concat(words, " ")
end

local function ends_sentence(text)
  local last = string.sub(text, -1)
  return last == "." or last == "!" or last == "?"
end

local function sentence(text)
  return ends_sentence(text) and text or text .. "."
end

-- --- where and what the text says ---

-- policy.md:14, page 2, "Interpreters > Families": the headings without the
-- document's title, which the path stands for.
local function place(e)
  local where = e.path
  if e.line then where = where .. ":" .. e.line end
  if e.page then where = where .. ", page " .. e.page end
  if not e.line and e.paragraph then
    where = where .. ", paragraph " .. e.paragraph
  end
  local from = #e.heading > 1 and e.heading[1] == page.titles[e.path] and 2 or 1
  if #e.heading > 0 then
    where = where .. ", under \"" ..
      table.concat(e.heading, " > ", from) .. "\""
  end
  return where
end

-- A quotation of at most `lines` lines, then its place.
local function quote(indent, e, lines)
  if e.quote and e.quote ~= "" then
    local room = math.max(page.width - width(indent) - 6, 20)
    local parts = wrap(visible(e.quote), room)
    local last = page.verbose and #parts or math.min(#parts, lines)
    for i = 1, last do
      local close = i == last and (last < #parts and " ...\"" or "\"") or ""
      line(indent .. (i == 1 and "\"" or " ") .. parts[i] .. close)
    end
  end
  flow(indent, indent .. "  ", place(e), "2")
end

-- A concept's name as words, without the letter that tells namesakes apart.
local function concept_words(name)
  local text = spoken(name)
  if string.sub(text, -2, -2) == " " then text = string.sub(text, 1, -3) end
  return text
end

local function searched(indent, receipt, concepts)
  local text = "Searched " .. count(receipt.documents, "document") .. ", " ..
    count(receipt.sections, "section") .. " and " ..
    count(receipt.sentences, "sentence")
  if #concepts > 0 then
    local names, shown = {}, page.verbose and #concepts or 6
    for i, name in ipairs(concepts) do
      if i <= shown then names[#names + 1] = concept_words(name) end
    end
    text = text .. " for: " .. table.concat(names, ", ")
    if #concepts > shown then
      text = text .. " and " .. #concepts - shown .. " more"
    end
  end
  flow(indent, indent .. "  ", sentence(text))
  if #receipt.unread > 0 then
    flow(indent, indent .. "  ",
      "Could not be read: " .. table.concat(receipt.unread, ", ") .. ".")
  end
end

-- " (lacks trained person)"
local function lack_text(near)
  local lacks = near.lacks
  if not lacks then return "" end
  if string.sub(lacks, 1, 3) == "no " then
    lacks = "lacks " .. string.sub(lacks, 4)
  end
  return " (" .. concept_words(lacks) .. ")"
end

-- What a criterion has quoted as closest is not quoted for it again.
local function nearest(indent, receipt, most, quoted)
  for i, near in ipairs(receipt.nearest) do
    if i > most then break end
    local words = near.path .. "\n" .. (near.quote or "")
    if not quoted or page.verbose or not quoted[words] then
      flow(indent, indent, "Closest text" .. lack_text(near) .. ":")
      quote(indent .. "  ", near, 2)
    end
    if quoted then quoted[words] = true end
  end
end

-- --- one criterion ---

local function elements_in(criterion, state)
  local found = {}
  for _, element in ipairs(criterion.elements) do
    if element.state == state then found[#found + 1] = element end
  end
  return found
end

-- "4 of 6 points are stated"
local function stated_line(criterion)
  local all, stated = #criterion.elements, 0
  stated = #elements_in(criterion, "stated")
  if all == 0 then return nil end
  return string.format("%d of %d stated", stated, all)
end

local function element_text(element)
  local text = element.text
  if element.need == "desirable" then text = text .. " (advisable)" end
  return text
end

-- What the report has quoted of a criterion's findings already.
local function quoted_words(entry)
  local quoted = {}
  for _, finding in ipairs(entry.findings) do
    for _, e in ipairs(finding.evidence) do
      quoted[e.path .. "\n" .. (e.quote or "")] = true
    end
  end
  return quoted
end

-- The concepts of several receipts, each once.
local function all_concepts(elements)
  local seen, concepts = {}, {}
  for _, element in ipairs(elements) do
    for _, name in ipairs(element.receipt and element.receipt.concepts or {}) do
      if not seen[name] then concepts[#concepts + 1] = name end
      seen[name] = true
    end
  end
  return concepts
end

-- What was searched is the same for all elements: it is said once.
local function not_stated(entry)
  local missing = elements_in(entry.criterion, "not_stated")
  if #missing == 0 then return end
  local quoted, some = quoted_words(entry), nil
  line("   Not stated:")
  for _, element in ipairs(missing) do
    bullet("   ", element_text(element))
    local receipt = element.receipt
    if receipt then
      if page.verbose then searched("     ", receipt, receipt.concepts) end
      nearest("     ", receipt, page.verbose and 3 or 1, quoted)
      some = some or receipt
    end
  end
  if some and not page.verbose then
    searched("   ", some, all_concepts(missing))
  end
end

local function with_evidence(criterion, state, title, lines)
  local found = elements_in(criterion, state)
  if #found == 0 then return end
  flow("   ", "   ", title)
  for _, element in ipairs(found) do
    bullet("   ", element_text(element))
    for i, e in ipairs(element.evidence) do
      if i == 1 or page.verbose then quote("     ", e, lines) end
    end
    if #element.evidence == 0 and element.receipt then
      nearest("     ", element.receipt, 1)
    end
  end
end

local function stated(criterion)
  local found = elements_in(criterion, "stated")
  if #found == 0 then return end
  if page.verbose then
    return with_evidence(criterion, "stated", "Stated:", 3)
  end
  line("   Stated:")
  for _, element in ipairs(found) do
    local e = element.evidence[1]
    local where = ""
    if e then
      where = " (" .. e.path .. (e.line and ":" .. e.line or
        e.page and ", page " .. e.page or "") .. ")"
    end
    bullet("   ", element_text(element) .. where)
  end
end

-- Findings that are about words in the text, not about elements.
local own_words = {
  conflict = true, outdated_language = true, document_absent = true,
  unreadable = true,
}

local function has_own_words(entry)
  for _, finding in ipairs(entry.findings) do
    if own_words[finding.kind] then return true end
  end
  return false
end

-- The text with the first occurrence of `part` taken out.
local function without(text, part)
  for i = 1, #text - #part + 1 do
    if string.sub(text, i, i + #part - 1) == part then
      return string.sub(text, 1, i - 1) .. string.sub(text, i + #part)
    end
  end
  return text
end

-- Messages name the criterion, for reports that show them alone; here it stands
-- above them. Documents that are judged one by one are named once each.
local function messages(entry)
  local each = entry.criterion.scope == "each_document_of_type"
  local title, last = " (" .. entry.criterion.title .. ")", nil
  local outdated = "Outdated: " .. sentence(entry.criterion.title) .. " "
  for _, finding in ipairs(entry.findings) do
    local text = sentence(without(without(finding.message, title), outdated))
    local path = finding.anchor and finding.anchor.path
    if own_words[finding.kind] then
      flow("   ", "   ", text)
    elseif each then
      if path and path ~= last then flow("   ", "   ", "In " .. path .. ":") end
      bullet("   ", text)
      last = path
    end
    for i, e in ipairs(finding.evidence) do
      if own_words[finding.kind] and (i <= 3 or page.verbose) then
        quote("     ", e, 3)
      end
    end
  end
end

local function authority_text(authority)
  local status = authority_words[authority.status]
  if authority.proposed and authority.status == "not_yet" then
    status = "upcoming: proposed, not in force on " .. page.as_of
  elseif authority.status == "not_yet" then
    status = "upcoming: in force only from " .. authority.effective
  elseif authority.status == "rescinded" and authority.superseded_by then
    status = "replaced by " .. authority.superseded_by
  elseif authority.status == "rescinded" and authority.rescinded then
    status = "rescinded " .. authority.rescinded .. "; cited for history"
  end
  return authority.citation .. " (" .. status .. ")"
end

local function authorities(finding)
  local list = {}
  for _, authority in ipairs(finding.authorities) do
    list[#list + 1] = authority_text(authority)
  end
  if #list == 0 then return end
  local lead = "Authority: "
  if finding.basis == "practice" then lead = "Based on: " end
  if finding.basis == "guidance" then lead = "Guidance: " end
  flow("   ", "     ", lead .. table.concat(list, "; ") .. ".")
end

local function what_to_do(finding, indent)
  local action = finding.action
  if not action then return end
  if action.action then
    local lead = finding.basis == "practice" and "Consider: " or "What to do: "
    flow(indent, indent .. "  ", lead .. sentence(action.action))
  end
  local parts = {}
  if action.role then parts[#parts + 1] = "Who: " .. spoken(action.role) end
  if action.within then parts[#parts + 1] = "When: within " .. action.within end
  if #parts > 0 then
    flow(indent, indent .. "  ", sentence(table.concat(parts, ". ")))
  end
  if page.verbose and action.evidence then
    flow(indent, indent .. "  ", "Done when: " .. sentence(action.evidence))
  end
  if page.verbose and action.measure then
    flow(indent, indent .. "  ", "Measure: " .. sentence(action.measure))
  end
end

local function wording(finding, indent)
  local words = finding.wording
  if not words then return end
  if words.preferred and finding.kind ~= "outdated_language" then
    flow(indent, indent .. "  ", "Wording you could use: " .. words.preferred)
  end
end

local function title_line(number, criterion)
  local lead = number and number .. ". " or "- "
  local indent = string.rep(" ", width(lead))
  flow(lead, indent, criterion.title .. " [" .. criterion.id .. "]", "1")
end

local function state_line(entry)
  local criterion = entry.criterion
  local severity = upper_first(entry.severity)
  local parts = { basis_words[criterion.standing],
    verdict_words[criterion.status] }
  parts[#parts + 1] = stated_line(criterion)
  local text = severity .. ": " .. table.concat(parts, "; ") .. "."
  for i, part in ipairs(wrap(text, page.width - 3)) do
    if i == 1 then
      part = paint(severity_paint[entry.severity], severity) ..
        string.sub(part, #severity + 1)
    end
    line("   " .. part)
  end
end

local function reason_line(criterion)
  if criterion.reason and criterion.reason ~= "" then
    flow("   ", "   ", sentence(upper_first(criterion.reason)))
  end
end

-- How far the rule behind a finding can be trusted, and the state's number for
-- it: said in the detailed report.
local function measured(criterion)
  local a, parts = criterion.accuracy, {}
  if not a then return "not measured" end
  if a.tp + a.fp + a.fn > 0 then
    parts[1] = string.format("found right %d of %d times; %d missed", a.tp,
      a.tp + a.fp, a.fn)
  else
    parts[1] = "not measured on documents"
  end
  if a.paraphrases > 0 then
    parts[#parts + 1] = string.format("recognised %d of %d paraphrases",
      a.paraphrases_found, a.paraphrases)
  end
  if a.near_misses > 0 then
    parts[#parts + 1] = string.format("taken in by %d of %d near misses",
      a.near_misses_taken, a.near_misses)
  end
  return table.concat(parts, "; ")
end

local function background(criterion)
  if not page.verbose then return end
  flow("   ", "     ", "Measured: " .. measured(criterion) .. ".")
  if string.sub(criterion.id, 1, 3) == "OL-" then return end
  flow("   ", "     ", "State monitoring criterion: former number " ..
    (criterion.ele.former or "not known") .. ", current number " ..
    (criterion.ele.current or "not known") .. ".")
end

local function show_entry(number, entry)
  local criterion, first = entry.criterion, entry.findings[1]
  line()
  title_line(number, criterion)
  state_line(entry)
  local quoted = has_own_words(entry)
  if criterion.status ~= "partial" and not quoted then
    reason_line(criterion)
  end
  messages(entry)
  if not quoted then
    with_evidence(criterion, "contradicted", "Contradicted:", 3)
  end
  with_evidence(criterion, "weak", "Only weakly stated (may, should, " ..
    "where possible):", 3)
  not_stated(entry)
  with_evidence(criterion, "undecided", "Could not be decided:", 2)
  stated(criterion)
  what_to_do(first, "   ")
  wording(first, "   ")
  authorities(first)
  background(criterion)
end

-- --- a unit ---

local function is_listed(finding)
  return severity_rank[finding.severity] >= severity_rank[page.show] and
    finding.confidence >= page.min_confidence
end

-- Findings gathered by criterion, the gravest first.
local function entries_of(audit)
  local by_id, entries, hidden = {}, {}, 0
  for _, criterion in ipairs(audit.criteria) do
    by_id[criterion.id] = { criterion = criterion, findings = {} }
  end
  for _, finding in ipairs(audit.findings) do
    local entry = finding.criterion and by_id[finding.criterion]
    if not is_listed(finding) then
      hidden = hidden + 1
    elseif entry then
      if #entry.findings == 0 then
        entries[#entries + 1] = entry
        entry.severity = finding.severity
      end
      entry.findings[#entry.findings + 1] = finding
      if severity_rank[finding.severity] > severity_rank[entry.severity] then
        entry.severity = finding.severity
      end
    end
  end
  table.sort(entries, function (a, b)
    local left, right = severity_rank[a.severity], severity_rank[b.severity]
    if left ~= right then return left > right end
    left = verdict_rank[a.criterion.status]
    right = verdict_rank[b.criterion.status]
    if left ~= right then return left < right end
    return a.criterion.id < b.criterion.id
  end)
  return entries, hidden
end

local function documents_text(audit)
  local counts, names = {}, {}
  for _, document in ipairs(audit.documents) do
    local kind = document.kind and spoken(document.kind) or "kind unknown"
    if not counts[kind] then names[#names + 1] = kind end
    counts[kind] = (counts[kind] or 0) + 1
  end
  table.sort(names)
  for i, kind in ipairs(names) do
    if counts[kind] > 1 then names[i] = kind .. " (" .. counts[kind] .. ")" end
  end
  return count(#audit.documents, "document") .. ": " ..
    table.concat(names, ", ")
end

local function field(name, text)
  flow(name .. string.rep(" ", 11 - #name), string.rep(" ", 11), text)
end

-- 4, 4.2 and 3.95
local function number_text(n)
  if n == math.floor(n) then return string.format("%d", n) end
  local text = string.format("%.2f", n)
  return string.sub(text, -1) == "0" and string.sub(text, 1, -2) or text
end

-- "monitoring years: 2 instead of 4, reason: ..., district.yaml:12"
local function override_text(o)
  local name = spoken(o.name)
  return name .. ": " .. number_text(o.value) .. " instead of " ..
    number_text(o.instead_of) .. ", reason: " .. o.reason .. ", " .. o.path ..
    ":" .. string.format("%d", o.line)
end

local function overrides(audit)
  for _, o in ipairs(audit.unit.overrides) do
    field("Set here", override_text(o))
  end
end

-- "adopted 2021-03-09, revised 2026-01-05, status draft"; empty when the
-- document says none of it.
local function dates_text(document)
  local parts = {}
  for _, name in ipairs { "adopted", "revised", "status" } do
    if document[name] then parts[#parts + 1] = name .. " " .. document[name] end
  end
  return table.concat(parts, ", ")
end

-- What a draft says of itself; of many documents the list at the end tells it.
local function dated(audit)
  if #audit.documents ~= 1 then return end
  local text = dates_text(audit.documents[1])
  if text ~= "" then field("Dated", text) end
end

local function header(result, audit)
  local title = "Policy equity review: " .. audit.unit.name
  flow("", "", title, "1")
  line(paint("1", string.rep("=", math.min(width(title), page.width))))
  if audit.unit.kind == "district" then
    field("Audited", "the documents of a district" ..
      (audit.unit.state and " in " .. audit.unit.state or ""))
  else
    field("Audited", "a draft")
  end
  field("Documents", documents_text(audit))
  dated(audit)
  field("Rules", "profile " .. result.profile .. ", " ..
    count(#audit.criteria, "criterion", "criteria") .. ", rule pack of " ..
    (result.tool.rules_date or "unknown date"))
  field("Law as of", result.as_of)
  overrides(audit)
end

local function document_list(audit)
  heading("The documents")
  for _, document in ipairs(audit.documents) do
    local parts = { document.kind and spoken(document.kind) or "kind unknown" }
    if document.code then parts[#parts + 1] = "code " .. document.code end
    local dates = dates_text(document)
    if dates ~= "" then parts[#parts + 1] = dates end
    parts[#parts + 1] =
      document.readable and count(document.words, "word") or "not read"
    bullet("", document.path .. (document.title and ": " .. document.title or
      "") .. " (" .. table.concat(parts, "; ") .. ")")
  end
end

-- A check for outdated wording that found none is no strength of the text, so
-- it is not counted with the criteria that are met.
local function is_wording(criterion)
  return string.sub(criterion.id, 1, 3) == "OL-"
end

-- How many criteria have each status, in all and by standard.
local function tally(audit)
  local sums = { all = {}, wording = 0, found = 0 }
  for _, group in ipairs(standards) do sums[group] = {} end
  for _, group in pairs(sums) do
    if type(group) == "table" then
      for _, column in ipairs(columns) do group[column[1]] = 0 end
    end
  end
  for _, criterion in ipairs(audit.criteria) do
    local status, wording = criterion.status, is_wording(criterion)
    if wording and status ~= "not_applicable" then
      sums.wording = sums.wording + 1
      if status == "outdated" then sums.found = sums.found + 1 end
    end
    if not wording or status ~= "met" then
      for _, name in ipairs { "all", criterion.standard } do
        sums[name][status] = sums[name][status] + 1
      end
    end
  end
  return sums
end

local function shown_columns(sums)
  local shown = {}
  for _, column in ipairs(columns) do
    if always_shown[column[1]] or sums.all[column[1]] > 0 then
      shown[#shown + 1] = column
    end
  end
  return shown
end

-- "Standard III: Families" -> "III: Families"
local function short_title(title)
  local lead = "Standard "
  if string.sub(title, 1, #lead) == lead then
    title = string.sub(title, #lead + 1)
  end
  return title
end

local function table_row(label, room, shown, cell)
  local lines = wrap(label, room)
  local row = { lines[1] .. string.rep(" ", room - width(lines[1])) }
  for _, column in ipairs(shown) do
    local text = cell(column)
    row[#row + 1] = string.rep(" ", #column[2] + 2 - #text) .. text
  end
  line(table.concat(row))
  for i = 2, #lines do line("  " .. lines[i]) end
end

local function summary_lines(audit, sums, shown)
  for _, standard in ipairs(standards) do
    local counts, parts = sums[standard], {}
    for _, column in ipairs(shown) do
      local n = counts[column[1]]
      if n > 0 then parts[#parts + 1] = n .. " " .. column[2] end
    end
    if #parts == 0 then parts[1] = "nothing judged" end
    flow("", "  ", audit.summary.by_standard[standard].title .. ": " ..
      table.concat(parts, ", ") .. ".")
  end
end

local function summary_table(audit, sums)
  local shown, room = shown_columns(sums), page.width
  for _, column in ipairs(shown) do room = room - #column[2] - 2 end
  if room < 18 then return summary_lines(audit, sums, shown) end
  room = math.min(room, 36)
  table_row("Standard", room, shown, function (column) return column[2] end)
  for _, standard in ipairs(standards) do
    local title = audit.summary.by_standard[standard].title
    table_row(short_title(title), room, shown, function (column)
      return tostring(sums[standard][column[1]])
    end)
  end
  table_row("All", room, shown, function (column)
    return tostring(sums.all[column[1]])
  end)
end

local function in_short(sums)
  local by, judged, parts = sums.all, 0, {}
  for _, status in ipairs { "met", "partial", "missing", "conflicting",
                            "needs_review", "error" } do
    judged = judged + by[status]
  end
  local function add(n, text)
    if n > 0 then parts[#parts + 1] = n .. " " .. text end
  end
  add(by.partial, "partly")
  add(by.missing, "not found")
  add(by.conflicting, "in conflict")
  add(by.needs_review, "left for a person to judge")
  add(by.error, "not checked because the rule failed")
  local text = string.format("Of %s that %s here, %s %s in place in full",
    count(judged, "criterion", "criteria"),
    judged == 1 and "applies" or "apply", by.met == 0 and "none" or by.met,
    by.met < 2 and "is" or "are")
  if #parts > 0 then text = text .. "; " .. listed(parts) end
  if judged == 0 then text = "No criterion applies to what was read" end
  if sums.wording > 0 then
    text = string.format("%s. Of %s looked for, %s found", text,
      count(sums.wording, "kind of outdated wording",
            "kinds of outdated wording"),
      sums.found == 0 and "none was" or sums.found == 1 and "1 was" or
      sums.found .. " were")
  end
  flow("", "", text .. ".")
end

local function unreadable(audit)
  local found = {}
  for _, document in ipairs(audit.documents) do
    if not document.readable then found[#found + 1] = document end
  end
  if #found == 0 then return end
  heading("Not read")
  for _, document in ipairs(found) do
    bullet("", document.path .. ": " .. (document.problem or "not readable"))
  end
end

-- --- what a district lacks, by standard ---

local function missing_item(entry)
  local criterion, first = entry.criterion, entry.findings[1]
  local severity = entry.severity
  flow("- ", "  ", criterion.title .. " [" .. criterion.id .. "] (" ..
    severity .. "; " .. basis_words[criterion.standing] .. ")")
  if first.kind == "document_absent" then
    flow("  ", "  ", sentence(first.message))
  end
  local receipt = first.receipt
  if receipt then nearest("  ", receipt, 1) end
  what_to_do(first, "  ")
  if page.verbose or severity_rank[severity] >= 3 then wording(first, "  ") end
  if page.verbose then
    if receipt then searched("  ", receipt, receipt.concepts) end
    authorities(first)
    background(criterion)
  end
end

local function missing_groups(audit, entries)
  local some
  for _, entry in ipairs(entries) do
    local receipt = entry.findings[1].receipt
    if receipt then some = receipt break end
  end
  heading("What no document says")
  flow("", "", "Nothing in the text deals with the following" ..
    (some and ", after a search of " .. count(some.documents, "document") ..
      ", " .. count(some.sections, "section") .. " and " ..
      count(some.sentences, "sentence") or "") .. ".")
  for _, standard in ipairs(standards) do
    local first = true
    for _, entry in ipairs(entries) do
      if entry.criterion.standard == standard then
        if first then
          line()
          flow("", "  ", audit.summary.by_standard[standard].title, "1")
          first = false
        end
        missing_item(entry)
      end
    end
  end
end

-- --- sections that are lists ---

local out_of_force_titles = {
  upcoming = "Upcoming", lapsed = "No longer in force",
}

-- Did the law decide, and not the kind of document or a fact?
local function is_out_of_force(criterion)
  local title = out_of_force_titles[criterion.standing]
  return title and criterion.reason and
    string.sub(criterion.reason, 1, #title) == string.lower(title)
end

local function with_status(audit, status)
  local found = {}
  for _, criterion in ipairs(audit.criteria) do
    if criterion.status == status and
      (status == "met" or not is_out_of_force(criterion)) then
      found[#found + 1] = criterion
    end
  end
  return found
end

local function reasons(audit, status, title)
  local found = with_status(audit, status)
  if #found == 0 then return end
  heading(title)
  for _, criterion in ipairs(found) do
    bullet("", criterion.title .. " [" .. criterion.id .. "]: " ..
      sentence(criterion.reason))
  end
end

-- What rests on law that has not come or has gone: no duty, but worth knowing.
local function out_of_force(audit, standing)
  local found, title = {}, out_of_force_titles[standing]
  for _, criterion in ipairs(audit.criteria) do
    if criterion.standing == standing and is_out_of_force(criterion) then
      found[#found + 1] = criterion
    end
  end
  if #found == 0 then return end
  heading(title)
  for _, criterion in ipairs(found) do
    bullet("", criterion.title .. " [" .. criterion.id .. "]: " ..
      sentence(upper_first(without(criterion.reason,
        string.lower(title) .. ": "))))
  end
end

local function in_place(audit)
  local found, clean = {}, 0
  for _, criterion in ipairs(with_status(audit, "met")) do
    if #elements_in(criterion, "stated") > 0 then
      found[#found + 1] = criterion
    else
      clean = clean + 1
    end
  end
  if #found == 0 and clean == 0 then return end
  heading("What is already in place")
  for _, criterion in ipairs(found) do
    bullet("", criterion.title .. " [" .. criterion.id .. "]")
    if page.verbose then
      with_evidence(criterion, "stated", "Stated:", 3)
    end
  end
  if clean > 0 then
    bullet("", count(clean, "check") ..
      " for wording that should not occur found none.")
  end
end

-- --- the end ---

local function findings_text(audits)
  local counts, parts, all = {}, {}, 0
  for _, severity in ipairs(severities) do counts[severity] = 0 end
  for _, audit in ipairs(audits) do
    for _, severity in ipairs(severities) do
      local n = audit.summary.by_severity[severity]
      counts[severity] = counts[severity] + n
      all = all + n
    end
  end
  if all == 0 then return "No findings" end
  for _, severity in ipairs(severities) do
    if counts[severity] > 0 then
      parts[#parts + 1] = counts[severity] .. " " .. severity
    end
  end
  return count(all, "finding") .. ": " .. listed(parts)
end

local function or_worse(severity)
  return severity == "critical" and severity or severity .. " or worse"
end

local function exit_text(options)
  local status, fail_on = options.exit_status, options.fail_on
  if status == 0 and fail_on == "never" then
    return "Exit status 0: findings do not change it (--fail-on never)."
  elseif status == 0 then
    return "Exit status 0: no finding is " .. or_worse(fail_on) .. "."
  elseif status == 1 then
    return "Exit status 1: at least one finding is " .. or_worse(fail_on) ..
      "."
  end
  return "Exit status " .. status .. ": the audit is incomplete; something " ..
    "could not be read or checked, or nothing applied."
end

local function closing(result, options)
  for _, audit in ipairs(result.audits) do
    if options.quiet and #result.audits > 1 then
      flow("", "  ", audit.unit.name .. ": " ..
        sentence(findings_text { audit }))
    end
    if options.quiet then overrides(audit) end
  end
  flow("", "", sentence(findings_text(result.audits)) .. " " ..
    exit_text(options))
  flow("", "", "This report is an aid to drafting, not legal advice.")
end

-- A document under "Not read" needs no notice as well.
local function is_told(result, notice)
  for _, audit in ipairs(result.audits) do
    for _, document in ipairs(audit.documents) do
      local path = document.path
      if not document.readable and string.sub(notice, 1, #path) == path then
        return true
      end
    end
  end
  return false
end

local function notices(result)
  local left = {}
  for _, notice in ipairs(result.notices) do
    if not is_told(result, notice) then left[#left + 1] = notice end
  end
  if #left == 0 then return end
  heading("Notices")
  for _, notice in ipairs(left) do bullet("", notice) end
end

local function hidden_line(hidden)
  if hidden == 0 then return end
  line()
  local limits = {}
  if page.show ~= "low" then limits[1] = "--show " .. page.show end
  if page.min_confidence > 0 then
    limits[#limits + 1] = "--min-confidence " ..
      string.format("%.2f", page.min_confidence)
  end
  flow("", "", count(hidden, "finding") .. " below " ..
    table.concat(limits, " or ") .. (hidden == 1 and " is" or " are") ..
    " counted but not listed.")
end

-- Criteria that are met and could still say more: one line each.
local function could_add(entries)
  if #entries == 0 then return end
  heading("What could be added")
  flow("", "", "These are in place; the following would make them better.")
  for _, entry in ipairs(entries) do
    local parts = {}
    for _, element in ipairs(entry.criterion.elements) do
      if element.state ~= "stated" then parts[#parts + 1] = element.text end
    end
    bullet("", entry.criterion.title .. " [" .. entry.criterion.id .. "]: " ..
      sentence(table.concat(parts, "; ")))
  end
end

-- Said of a draft that was judged on little because nobody knows what it is.
local function unknown_kind(audit)
  if audit.unit.kind == "district" then return end
  local unknown = 0
  for _, document in ipairs(audit.documents) do
    if document.readable and not document.kind then unknown = unknown + 1 end
  end
  if unknown == 0 or audit.summary.by_status.not_applicable == 0 then return end
  flow("", "", "What kind of document this is could not be told, so it was " ..
    "judged only on wording and on the subjects it takes up. Name its kind " ..
    "in its front matter (kind: ...), or judge it on everything with " ..
    "--all-criteria.")
end

local function show_audit(result, audit)
  page.titles = {}
  for _, document in ipairs(audit.documents) do
    page.titles[document.path] = document.title
  end
  local entries, hidden = entries_of(audit)
  local detailed, absent, better = {}, {}, {}
  for _, entry in ipairs(entries) do
    local list, status = detailed, entry.criterion.status
    if status == "met" then
      list = better
    elseif audit.unit.kind == "district" and status == "missing"
      and entry.criterion.scope == "somewhere" then
      list = absent
    end
    list[#list + 1] = entry
  end
  header(result, audit)
  line()
  local sums = tally(audit)
  in_short(sums)
  unknown_kind(audit)
  if #audit.criteria > 0 then
    line()
    summary_table(audit, sums)
  end
  unreadable(audit)
  if #detailed > 0 then heading("What to change, the gravest first") end
  for i, entry in ipairs(detailed) do show_entry(i, entry) end
  if #absent > 0 then missing_groups(audit, absent) end
  hidden_line(hidden)
  reasons(audit, "needs_review", "What a person has to judge")
  reasons(audit, "error", "What could not be checked")
  out_of_force(audit, "upcoming")
  out_of_force(audit, "lapsed")
  in_place(audit)
  could_add(better)
  if page.verbose then
    reasons(audit, "not_applicable", "What does not apply")
    document_list(audit)
  end
end

return function (result, options)
  page.width = math.max(math.min(options.width, max_width), min_width)
  page.color, page.verbose = options.color, options.verbose
  page.show, page.min_confidence = options.show, options.min_confidence
  page.as_of = result.as_of
  if not options.quiet then
    for i, audit in ipairs(result.audits) do
      if i > 1 then line() line() end
      show_audit(result, audit)
    end
    notices(result)
    line()
  end
  closing(result, options)
end
