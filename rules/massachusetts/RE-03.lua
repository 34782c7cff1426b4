-- Officers of immigration, by name; "law enforcement" counts where records are asked for.
local agent = any {
  "immigration agent|agents|officer|officers|official|officials|authority|authorities|enforcement|agency|agencies|service|raid",
  "=ICE", "ICE agent|officer",
    "federal agent|agents|officer|officers|official|officials|immigration", "homeland security",
    "DHS", "border patrol", "deportation",
  "enforce immigration", "enforcing immigration", "immigration law|laws", "immigration or police",
    "civil immigration", "immigration" }
local officer = any { agent, "law enforcement", "police", "agents",
  "government agency|agencies|agent|official", "agent", "officers" }
local status = any { "immigration status", "citizenship status", "citizenship",
  "immigration or citizenship", "citizenship or immigration",
  "immigration information|history|document|documents|papers|question|questions",
    "immigrant status", "legal status", "country of citizenship",
  "visa", "undocumented", "how they|you entered|came", "how the family came|entered",
    "how a family came|entered", "green card", "legal presence" }
local chief = any { "superintendent", "superintendent's office", "central office" }
local records = any { "record", "records", "files", "information", "student information|data",
  "documents", "schedule", "transcript" }

return criterion {
  id = "RE-03",
  title = "Student information protected from immigration requests; clear response steps",
  kind = "guidance", jurisdiction = "ma", severity = "high",
  standard = "management_and_operations",
  lever = "policies_and_improvement_plan",
  scope = "somewhere",
  applies_to = { "records_policy", "enrollment_policy", "safety_plan", "staff_handbook" },
  authorities = { "AG guidance 2025", "FERPA", "Plyler v. Doe", "M.G.L. c. 76, § 5" },
  why = "One unplanned answer at the front desk can expose a child's family and empty seats for weeks.",
  topic = any { c.immigration_agent, c.immigration_status, c.warrant },
  addressed = any {
    near { any { "immigration enforcement", "immigration agent|officer|authority|authorities",
      "ICE agent|officer" },
      any { "procedure", "procedures", "protocol", "respond", "request", "requests", "access" },
        within = 20 },
  },
  elements = {
    { text = "No collection or storage of immigration or citizenship status", need = "required",
      stated_by = anyhow(any {
        forbidden(near { status, c.gather_status, within = 16 }),
        all { forbidden(c.gather_status), status, no(any { "kept confidential" }) },
        near { any { "no question", "no questions", "no field", "no record", "no box", "no space",
          "no place" }, status, within = 12 },
      }) },
    { text = "Requests by immigration agents sent to the superintendent and counsel; staff do not answer", need = "required",
      stated_by = anyhow(all { agent, chief, any { "refer~", "forward~", "direct~", "sent", "send~",
        "call~", "contact~", "notify~",
        "goes to", "go to", "pass~", "phone~", "speak to", "hand~", "report~", "only the", "ring~",
          "reach~", "transfer~" },
        any { c.legal_counsel, "not answer|respond|reply|give|speak|discuss|confirm|talk|say",
          "no information",
          "no other employee", "say nothing", "no answer", "staff" },
        window = "block" }) },
    { text = "No release of records without consent, court order or lawful subpoena reviewed by counsel", need = "required",
      stated_by = anyhow(any {
        all { any { agent, all { officer, any {
          "student|pupil|education|educational|school record|records|information|data", "files",
          "file", "records of students|pupils",
          "information about a student|students|pupil|child" } } }, records, c.hand_out_records,
            any { "consent", "consents", "court order", "subpoena", "judge's order",
            "order of a court" },
          any { "not", "no", "only", "unless", "never", "without", "nothing", "needed", "required",
            "refuse~" },
          window = "block" },
        all { agent, any { "release", "released", "disclosed", "disclosure" }, any { "consent",
          "judge's order", "court order" }, any { "subpoena", "warrant" } },
        all { forbidden(near { any { "student|education|pupil record|records",
          "records pertaining to individual|students", "student information",
          "records of students|pupils",
          "information about a student|students|pupil" }, any { "release~", "released", "disclose~",
            "given", "furnish~", "inspection", "shared" }, within = 20 }),
          any { "consent", "court order", "subpoena", "written authorization|permission",
            "authorized in writing", "unauthorized", "without authorization", "lawful order" },
          window = "block",
          within = 46 },
      }) },
    { text = "Access to non-public areas only as counsel advises after reviewing a warrant signed by a judge", need = "required",
      stated_by = anyhow(all { agent, c.entry_inside, any { "warrant", "warrants", "court order",
        "order" }, c.judge_paper,
        any { c.legal_counsel, "unless", "only", "not", "no", "refused", "without", "never" },
          window = "block" }) },
    { text = "Directory information limited and opt-out explained", need = "desirable",
      stated_by = anyhow(all { c.directory_facts, c.directory_limits, any { c.parent, "you",
        "student", "students", "families" },
        no(any { "PTO", "PTA" }), window = "block" }) },
    { text = "Emergency contacts kept up to date", need = "desirable",
      stated_by = all { any {
        "emergency contact|contacts|card|cards|information|form|forms|number|numbers", "pink card",
        "people who can come",
        "who may|can pick up", "pick up list|card" }, any { "up to date", "update~", "updated",
          "renew~", "each term|quarter|fall|semester", "twice a year", "quarterly",
          "still right|correct", "check~", "correct~", "go over", "goes over", "verify~",
            "confirm~", "current", "any change", "changes" },
        any { c.parent, "your", "you", "homeroom", "families", "we ask", "office", "secretary",
          "staff" }, window = "block" } },
  },
  conflicts = {
    { when = near { any { "report~", "notify~", "turn in" }, any {
      "undocumented student|students|family|families|parents", "illegal alien|aliens|immigrants",
        "students without papers|documents" }, any { "staff", "shall", "must", "will",
          "immigration", "authorities" }, within = 14 },
      unless = any { "not", "never", "no" },
      says = "staff report undocumented students", element = 2 },
    { when = near { any { "immigration status", "citizenship status", "visa status" }, any {
      "is recorded", "are recorded", "is entered", "is noted", "is stored",
        "shall be recorded", "must be recorded", "is kept", "shall record", "will be recorded",
          "shall be entered" }, within = 12 },
      unless = any { "not", "never", "no", "neither", "nor" },
      says = "immigration status is recorded", element = 1 },
    { when = all { any { "cooperate", "cooperates", "comply", "provide", "provides", "give",
      "release", "released" }, any { "all requests", "any request", "all law enforcement requests",
        "on request", "upon request", "every request" }, any { agent, "law enforcement requests" },
          any { records, "requests", "addresses", "names" } },
      unless = any { "not", "never", "no", "court order", "subpoena", "consent", "warrant",
        "counsel", "abuse", "criminal investigation" },
      says = "information goes to agents on request", element = 3 },
  },
  action = {
    do_ = "Adopt a short response protocol, stop asking for status, and train every front office.",
    role = "Superintendent with legal counsel", within = "60 days",
    evidence = "The protocol, the front-desk card and the training list",
    measure = "Share of office staff trained this year",
  },
  wording = {
    preferred = [[No employee shall ask for, record or store immigration or citizenship status. A
request by an
immigration agent is referred at once to the superintendent, who consults counsel; staff do not
answer. No
student record is released without parental consent, a court order or a lawful subpoena reviewed by
counsel. An agent is
not admitted beyond the public lobby unless counsel so advises after reading a warrant signed by a
judge.]],
    acceptable = [[Staff give immigration agents no information and no access and call the
superintendent, who
acts on the advice of counsel.]],
    avoid = [[Staff should use judgment and cooperate as appropriate.]],
  },
  examples = {
    met = { [[
# Requests by immigration agents

Staff do not ask for or store immigration status. Any request by an immigration agent is forwarded
to the
superintendent, who consults legal counsel; no other employee answers.

Student records shall not be released to immigration officers without parental consent, a court
order or a
lawful subpoena reviewed by counsel.

Immigration officers may not enter classrooms or other non-public areas unless counsel so advises
after
reviewing a warrant signed by a judge.]], [[
- The district never records the citizenship or immigration status of students.
- Front office staff give ICE agents no information and call the superintendent, who calls the
  district's attorney.
- Records are not disclosed to ICE or other agencies without a subpoena, court order or consent,
  checked by the attorney.
- ICE agents wait outside; access to school areas is refused without a judicial warrant that
  counsel has read.]] },
    partial = { [[
School staff shall not collect information about the immigration status of families.]], [[
The superintendent shall develop a protocol for requests by immigration enforcement officers for
access to schools.]], [[
The registration form has no question about immigration or citizenship status.]], [[
Staff do not ask about the immigration status of a student. Directory information is limited
to name and grade, and parents can opt out of its release on the form in the handbook.]], [[
Staff do not ask about immigration status. Families are asked to keep emergency contacts up
to date and to name two adults who may pick up the child.]] },
    missing = { [[
Police officers teach a course on bicycle safety each spring.]] },
    near_miss = { [[
Requests of the press are referred to the superintendent, who may consult counsel.]], [[
Legal references: Immigration and Nationality Act; guidance on immigration enforcement.]] },
    conflicting = { [[
The immigration status of each new student is recorded in the student information system.]], [[
Staff shall report undocumented students to the principal and to immigration authorities.]], [[
School offices shall comply with all requests of immigration agents for records of students.]] },
  },
}
