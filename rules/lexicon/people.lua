-- Who the policies are about and who acts in them.
--
-- Students are named in the words of many states and of thirty years, retired
-- labels included: a criterion judges what is said about a student, and the
-- OL entries judge what the student is called.

return lexicon {

  -- Students.

  -- Any pupil, whatever the language.
  student = {
    "student", "pupil", "learner", "scholar", "schoolchild|schoolchildren",
    "youngster", "young person|people", "enrollee", "student body",
    "son|daughter",
    include = { "child" },
  },

  -- A minor, as in "children may not interpret".
  child = {
    "child|children", "minor", "minor child|children", "kid", "youth",
    "under 18", "under eighteen", "under the age of 18|eighteen",
    "younger than 18|eighteen",
  },

  -- Brothers, sisters and relatives, used as stand-in interpreters.
  sibling = {
    "sibling", "brother", "sister", "older|younger brother|sister|sibling",
    "brother or sister", "big brother|sister", "bilingual classmate",
    "classmate", "fellow student", "another student", "other student",
    "bilingual student", "schoolmate", "cousin", "student interpreter",
    "student translator",
  },

  -- Adults of the family who might be asked to interpret.
  relative = {
    "relative", "family member", "member of the family", "relation", "kin",
    "aunt", "uncle", "grandparent", "grandmother", "grandfather",
    "family friend", "friend of the family", "friend", "neighbor",
  },

  -- The student now entitled to English learner services.
  english_learner = {
    "EL", "ELL", "LEP", "MLL", "ML", "MLE", "EB", "EAL", "english learner",
    "english language learner", "limited english proficient",
    "limited english proficiency", "multilingual learner",
    "multi lingual learner", "multilingual english learner",
    "multilingual student", "multilingual pupil", "bilingual learner",
    "bilingual student|pupil|child", "emergent bilingual", "emerging bilingual",
    "emergent multilingual", "emergent multilingual learner",
    "student|pupil|child|children learning english",
    "student|pupil who is|are learning english",
    "student|pupil acquiring english", "learner of english",
    "student|pupil who is|are acquiring english",
    "ESL|ELD|ENL|ESOL|ELL|EL student|pupil|learner|child|children|kid",
    "ESL|ELD|ENL|ESOL|ELL|EL|LEP|MLL|ML population|subgroup",
    "english learner|learners student|pupil|population|subgroup",
    "student|pupil in ESL|ELD|ENL|ESOL|EL", "speaker of other languages",
    "student|pupil|child|children of limited english",
    "student|pupil|child|children of limited english proficiency",
    "student|pupil|child|children of limited english speaking ability",
    "student|pupil|child|children with limited english",
    "student|pupil|child|children with limited english proficiency",
    "limited english speaking student|pupil|child|children",
    "limited english student|pupil", "english as a second language student",
    "english language development student", "second language learner",
    "student|pupil whose english is|are limited",
    "student|pupil|child whose first|native language is not english",
    "student|pupil|child whose home|primary language is not english",
    "student|pupil who do|does not speak english",
    "non english speaking student|pupil|child|children",
    "language minority student|pupil", "linguistic minority student|pupil",
    "linguistically diverse student|pupil|learner",
    "culturally and linguistically diverse student|learner",
    "student|pupil from a language minority",
    "english language learning student", "limited proficient student|pupil",
    "student|pupil entitled to bilingual education",
    "student|pupil with EL|ELL|LEP status",
    "student|pupil identified as EL|ELL", "newly identified EL|ELL|ML",
    "current EL|ELL", "nonnative speaker", "non native speaker of english",
    "non native english speaker", "new speaker of english", "EL now",
    "ENL student", "children who are learning english",
    "pupil still learning english", "students new to english",
    "students who are new to english", "beginner in english",
    "students still learning english", "pupils enrolled in bilingual",
    "pupil so classified", "students learning english", "ELs",
    "students in the EL program", "bilingual pupil",
    "child is learning english", "not yet proficient in english",
    "pupils of limited proficiency", "pupil with limited proficiency",
    "lacks proficiency in english",
    include = { "newcomer", "opted_out_student" },
  },

  -- One who has met the exit rule; FLEP and RFEP are the older names.
  former_english_learner = {
    "FEL", "FELL", "FLEP", "RFEP", "REL", "FMLL", "former english learner",
    "former english language learner", "former EL|ELL|LEP|ML|MLL",
    "former multilingual learner", "former limited english proficient",
    "formerly limited english proficient", "formerly english learner",
    "ever EL", "ever english learner", "exited student|pupil|learner|EL|ELL",
    "exited english learner", "reclassified student|pupil|learner|EL|ELL",
    "reclassified english learner", "redesignated student|pupil|learner",
    "redesignated english learner", "redesignated fluent english proficient",
    "reclassified fluent english proficient",
    "student|pupil who has|have exited", "those who has|have exited",
    "student|pupil who exited|exit", "student|pupil who was|were exited",
    "student|pupil who has|have been exited|reclassified|redesignated",
    "student|pupil who left the program", "transitioned student",
    "student|pupil formerly identified|classified", "monitored student|pupil",
    "student|pupil on monitor status", "monitor status",
    "proficient former english learner", "student|pupil exited from",
  },

  -- Students never counted as English learners, for comparison.
  never_english_learner = {
    "never EL", "never ELL", "never english learner", "non EL", "non ELL",
    "non english learner", "never been EL|ELL", "never been english learner",
    "english proficient student|pupil", "english speaking student|pupil|peer",
    "native english speaker", "english only student|pupil", "english fluent",
    "fluent english speaker", "native speaker of english",
    "peer who is|are not EL", "not english learner", "not EL",
    "english speaking classmate", "non EL peer", "english proficient peer",
    "monolingual peer", "monolingual english",
    "student|pupil who was|were never",
  },

  -- Many years of services without reaching the exit score.
  long_term_english_learner = {
    "LTEL", "LTELL", "long term EL|ELL|ML|MLL", "long term english learner",
    "long term english language learner", "long term multilingual learner",
    "long term limited english proficient", "long term emergent bilingual",
    "EL|ELL for five|six|5|6 year", "five|six|5|6 or more year in EL|ESL",
    "not exited after five|six|5|6 year",
    "not attained proficiency within five|5 year",
    "after five|six|5|6 year of service", "sixth year or beyond",
  },

  -- On the way to becoming long-term.
  at_risk_long_term = {
    "at risk of becoming long term", "at risk of long term",
    "becoming long term", "potential long term", "on track to become long term",
    "fourth year of service", "year three or four", "year 3 or 4", "stall~",
    "plateau*", "stagnat*",
  },

  -- Limited or interrupted schooling before arrival.
  slife = {
    "SLIFE", "SIFE", "SLIFES", "SIFES",
    "limited or interrupted formal education",
    "limited and interrupted formal education",
    "limited or interrupted formal schooling",
    "limited or interrupted schooling|education",
    "interrupted formal education|schooling", "interrupted schooling|education",
    "interruption in schooling|education", "gap in schooling|education",
    "gap in formal education|schooling", "little or no schooling",
    "little or no formal schooling|education", "no prior schooling",
    "no formal schooling|education", "limited prior schooling",
    "limited formal schooling|education", "missed year of school|schooling",
    "missed schooling", "years out of school", "little schooling",
    "schooling was interrupted", "broken schooling", "never attended school",
    "been out of school", "schooling has been interrupted",
  },

  -- Recently arrived in the country or in English.
  newcomer = {
    "arrived in the us", "entered a us school", "us school for less than",
    "new to us school", "newcomer", "newcomer student|pupil",
    "recently arrived", "newly arrived", "recent arrival", "new arrival",
    "newly arriving", "immigrant student|pupil", "immigrant child|children",
    "immigrant youth", "refugee", "asylee", "asylum seeker",
    "migrant student|child|children", "unaccompanied minor",
    "arrived in the united states", "new to the country",
    "new to united states school", "new to the united states", "new to english",
    "late arriving", "late arrival", "late entrant",
    "first year in the united states", "recent immigrant", "foreign born",
    "born abroad", "born outside the united states",
  },

  -- English learners who also have an IEP or a 504 plan.
  dually_identified = {
    "dually identified", "dual identified", "dually eligible", "dual eligible",
    "dual eligibility", "dual identification", "dually served",
    "EL|ELL|ML|MLL with a disability", "EL|ELL|ML|MLL with disabilities",
    "english learner with a disability", "english learner with disabilities",
    "english language learner with disabilities",
    "multilingual learner with disabilities",
    "multilingual learner with a disability", "EL|ELL|ML|MLL with an IEP",
    "english learner with an IEP", "multilingual learner with an IEP",
    "EL|ELL|ML who has|have an IEP", "english learner who has|have an IEP",
    "EL|ELL with IEP", "EL|ELL with special needs",
    "english learner with special needs", "english learner with IEP",
    "EL|ELL in special education", "english learner in special education",
    "ELSWD", "english learner who is|are also a student with a disability",
    "english learner who is|are also eligible for special education",
    "both an english learner and a student with a disability",
    "english learner who receive~ special education", "ESL and an IEP",
    "english learner is also a child with a disability",
    "english learner eligible for special education",
  },

  -- Students whose parents declined the program.
  opted_out_student = {
    "opt out student|pupil", "opted out student|pupil", "opt out EL|ELL",
    "student|pupil who has|have opted out", "student|pupil who opt|opts out",
    "student|pupil who opted out", "student|pupil opted out",
    "student|pupil whose parent has|have declined",
    "student|pupil whose parent declined|decline|declines",
    "student|pupil whose parent has|have refused",
    "student|pupil whose parent refuse|refuses|refused",
    "student|pupil whose parent has|have opted out",
    "student|pupil whose parent opt|opts|opted out",
    "student|pupil whose parent has|have withdrawn",
    "student|pupil whose parent withdrew",
    "student|pupil whose family|families has|have declined",
    "student|pupil whose family|families declined|decline|refused",
    "student|pupil whose family|families opted out",
    "student|pupil who decline~ service", "student|pupil who refuse~ service",
    "opt outs", "refusal student", "declined student", "parent refusal student",
    "student|pupil not receiving service by parent request",
    "parent has turned down", "parent turned down",
  },

  -- Students with disabilities generally.
  student_with_disability = {
    "student|pupil|child|children with a disability",
    "student|pupil|child|children with disabilities",
    "disabled student|pupil|child|children", "SWD",
    "student|pupil|child|children with an IEP",
    "student|pupil|child|children with special needs",
    "special needs student|pupil", "special education student|pupil",
    "student|pupil in special education", "student with IEP",
    "student on an IEP", "student|pupil who has|have an IEP",
  },

  -- Significant cognitive disabilities: the alternate tests.
  significant_disability = {
    "significant cognitive disability", "most significant cognitive disability",
    "significant disability", "severe disability",
    "severe cognitive disability", "significant intellectual disability",
    "complex disability", "significant cognitive",
  },

  -- Every student without exception.
  all_students = {
    "all|every|each student|pupil|child|children",
    "each and every student|pupil|child", "every young person",
    "all of our student|pupil|children", "all our student|children",
    "any student|pupil|child", "whole student body", "entire student body",
    "all enrolled student", "all incoming student",
  },

  -- Whoever enrolls for the first time in the district.
  new_enrollee = {
    "new student|pupil|enrollee|entrant|registrant|enrollment|registration",
    "newly enrolling|enrolled|registered|entering|admitted|registering",
    "incoming student|pupil|kindergarten|kindergartener|family|families",
    "entering student|pupil", "enrolling student|pupil|child|family|families",
    "registering student|pupil|child|family|families",
    "student|pupil|child|children new to the district|school",
    "student|pupil who enroll~|register~", "every entrant", "each entrant",
    "transfer student", "transferring student", "first time enrollee",
    "all registrant", "upon first enrollment", "first enroll~", "all newcomer",
    "every family|child|student that|who enroll~|register~",
    "new to the district", "all enrollees", "each registrant",
  },

  -- Families.

  -- Whoever stands for the child: parent, guardian, family, caregiver.
  parent = {
    "parent", "guardian", "legal guardian", "mother", "father", "caregiver",
    "caretaker", "custodian of the child", "family|families", "household",
    "parent or guardian", "parent guardian", "foster parent", "stepparent",
    "person having custody", "person in parental relation", "custodial adult",
    "parental", "educational decision maker", "surrogate parent",
    "adult responsible for the child", "mom", "dad", "folks",
    "adults of the household",
  },

  -- Parents of English learners as a group.
  english_learner_parent = {
    "parent|guardian|family|families of english learner",
    "parent|guardian|family|families of an english learner",
    "parent|guardian|family|families of english language learner",
    "parent|guardian|family|families of EL|ELL|LEP|ML|MLL",
    "parent|guardian|family|families of multilingual learner",
    "parent|guardian|family|families of emergent bilingual",
    "parent|guardian|family|families of limited english proficient",
    "parent|family|families of student|pupil|children learning english",
    "EL|ELL|ML|MLL|LEP|ESL|ENL parent|family|families|household",
    "english learner parent|family|families",
    "multilingual learner parent|family|families",
    "multilingual parent|family|families", "bilingual parent|family|families",
    "immigrant parent|family|families", "newcomer family|families",
    "parent of each english learner", "parent of every english learner",
    "parent of all english learner", "parent of current english learner",
    "parent of an EL|ELL|ML|MLL", "parent of bilingual student|pupil",
    include = { "limited_english_parent" },
  },

  -- Adults who need language help themselves.
  limited_english_parent = {
    "LEP parent|guardian|family|families|person|individual|adult",
    "limited english proficient parent|guardian|family|families|person",
    "parent|guardian|family|families with limited english",
    "parent|guardian|family|families with limited english proficiency",
    "parent|guardian|family|families with limited proficiency",
    "parent|guardian|person who|whose limited english",
    "parent|family|families who do|does not speak english",
    "parent|family|families who cannot speak|read|understand english",
    "parent|family|families who speak~ a language other than english",
    "parent|family|families who speak~ another language",
    "parent|family|families whose language is not english",
    "parent|family|families whose primary|home language is not english",
    "parent|family|families whose native|first language is not english",
    "parent|family whose primary|home language is other than english",
    "parent|family whose native language is other than english",
    "parent whose language is other than english",
    "non english speaking parent|family|families|household|home",
    "non english speaker", "parent who need~ language assistance",
    "parent not fluent in english", "parent not proficient in english",
    "parent who prefer~ a language other than english",
    "family|families who prefer~ another language",
  },

  -- Every parent without exception.
  all_parents = {
    "all|every|each parent|guardian|family|families|household|caregiver",
    "all of our families", "all our families", "any parent|guardian|family",
    "each and every parent|family", "parent of all student",
    "parent of every student", "every home", "each home",
    "all parents or guardians",
  },

  -- Parents who do not read the language they speak.
  non_reading_parent = {
    "do|does|can|cannot not read", "cannot read", "unable to read",
    "not able to read", "not literate", "limited literacy", "low literacy",
    "preliterate", "non literate", "not read the home|native|primary language",
    "do not read or write", "not a written language", "not in written form",
    "no written form", "unwritten language", "oral language only",
    "cannot use a written translation", "language has no written form",
    "not all parents read", "read the language they speak", "do not read",
    "reads the language", "cannot read it",
  },

  -- Teachers and other staff.

  -- A teacher of any subject.
  teacher = {
    "teacher", "educator", "instructor", "faculty", "teaching staff",
    "instructional staff", "classroom staff", "professional staff",
    "certificated staff", "certified staff", "co teacher", "teaching personnel",
    "instructional personnel",
  },

  -- The specialist who teaches English to learners.
  esl_teacher = {
    "ESL|ELD|ENL|ESOL|EL|ELL|ML|MLL|LEP teacher|educator|instructor|specialist",
    "ESL|ELD|ENL|ESOL|EL|ELL|ML|MLL staff|faculty|department|professional",
    "ESL|ELD|ENL|ESOL|EL|ELL certified|licensed teacher|staff|educator",
    "teacher of ESL|ELD|ENL|ESOL|EL|ELL",
    "teacher of english as a second language",
    "english as a second language teacher|specialist|staff",
    "english as a new language teacher", "english language development teacher",
    "english learner teacher|specialist|educator|staff",
    "english language teacher|specialist", "english language learner teacher",
    "multilingual teacher|specialist|educator|staff",
    "multilingual learner teacher|specialist", "bilingual teacher|specialist",
    "bilingual education teacher", "language specialist|teacher",
    "language development specialist|teacher",
    "language acquisition specialist", "language acquisition teacher",
    "ELD coach", "EL coach", "ESL coach",
    "english language education teacher|staff", "ELE teacher|staff|educator",
    "itinerant ESL teacher", "english development teacher",
    "second language specialist", "second language acquisition specialist",
  },

  -- The teacher of the subject or of the class.
  content_teacher = {
    "content teacher|educator", "content area teacher", "classroom teacher",
    "subject teacher", "subject matter teacher", "subject area teacher",
    "core teacher", "core academic teacher", "core content teacher",
    "general education teacher|educator", "regular education teacher",
    "mainstream teacher", "grade level teacher", "homeroom teacher",
    "academic teacher", "teacher of record", "SEI teacher", "SEI classroom",
    "sheltered content teacher", "teacher of core academic subject",
    "teacher of the subject", "math teacher", "science teacher",
    "history teacher", "social studies teacher", "mathematics teacher",
    "elementary teacher", "secondary teacher", "general educator",
    "teacher of core subject", "teacher who provide~ content instruction",
    "subject area educator", "english language arts teacher",
  },

  -- Vocational and career technical teachers.
  cte_teacher = {
    "career technical teacher|instructor|educator",
    "career and technical teacher|instructor",
    "CTE|CVTE|CTVE teacher|instructor", "vocational teacher|instructor",
    "vocational technical teacher|instructor",
    "career vocational technical teacher|instructor", "shop teacher|instructor",
    "trade teacher", "technical teacher|instructor",
    "career technical education teacher",
    "career and technical education teacher", "shop teachers",
    "vocational staff", "technical staff", "program instructor",
  },

  -- Special education teachers and case managers.
  special_education_teacher = {
    "special education teacher|educator|staff|liaison|coordinator|case manager",
    "special educator", "case manager", "IEP liaison",
    "special education chair", "evaluation team leader",
    "team chair|chairperson", "ETL", "inclusion teacher",
    "special education director|administrator|department|supervisor",
    "director of special education", "director of student services",
    "director of pupil services", "special services director",
    "director of pupil personnel", "learning specialist",
  },

  -- Psychologists and others who test for disability.
  evaluator_of_disability = {
    "school psychologist", "psychologist", "bilingual evaluator",
    "bilingual psychologist", "bilingual assessor", "bilingual examiner",
    "bilingual diagnostician", "speech and language pathologist",
    "speech language pathologist", "speech pathologist", "diagnostician",
    "qualified evaluator", "qualified examiner", "trained evaluator",
    "educational evaluator", "assessor", "examiner", "bilingual speech",
    "evaluator", "evaluation team",
  },

  -- Paraprofessionals and other aides.
  paraprofessional = {
    "paraprofessional", "para", "paraeducator", "teacher aide", "teaching aide",
    "teaching assistant", "teacher assistant", "aide",
    "instructional aide|assistant", "classroom aide|assistant", "tutor",
    "educational assistant", "education assistant", "bilingual aide",
    "bilingual assistant", "ESL|EL|ELL|ESP aide|assistant|tutor",
    "instructional support personnel", "education support professional",
    "non certified personnel|staff", "noncertified staff", "unlicensed staff",
    "classified staff", "volunteer", "parent volunteer",
    "bilingual paraprofessional", "support personnel",
  },

  -- School leader.
  principal = {
    "principal", "assistant principal", "vice principal", "headmaster",
    "head of school", "school leader", "building leader",
    "building administrator", "school administrator", "building principal",
    "principal or designee", "school director", "dean", "dean of students",
    "executive director",
  },

  -- Those who supervise and rate teachers.
  evaluator_of_teachers = {
    "evaluator", "supervisor", "supervise~ teacher", "evaluate~ teacher",
    "supervise~ or evaluate~", "supervise~ and evaluate~", "primary evaluator",
    "contributing evaluator", "department head", "department chair",
    "curriculum director", "those who evaluate", "supervising administrator",
    "observe~ teacher", "rate~ teacher", "responsible for evaluating",
    "curriculum coordinator", "supervisory director", "instructional leader",
  },

  -- Administrators in general.
  administrator = {
    "administrator", "administration", "district administrator",
    "central office", "leadership team", "district leadership",
    "school leadership", "administrative team", "cabinet", "director",
    "district leader", "management team",
    "business manager|administrator|official", "chief academic officer",
    "assistant superintendent",
    include = { "principal", "superintendent" },
  },

  -- The chief of the district, or whoever acts for that person.
  superintendent = {
    "superintendent", "superintendent or designee", "superintendent director",
    "superintendent of schools", "designee of the superintendent",
    "superintendent or his designee", "superintendent or her designee",
    "superintendent or their designee", "chief executive officer",
    "assistant superintendent",
  },

  -- The governing body.
  school_committee = {
    "school committee", "school board", "board of education",
    "board of trustees", "board of directors", "governing board",
    "governing body", "committee member", "district committee", "the committee",
    "the board", "trustee", "regional school committee", "board member",
  },

  -- The person who runs the English learner program.
  el_coordinator = {
    "EL|ELL|ELE|ESL|ENL|ELD|ML|MLL|LEP coordinator|director",
    "EL|ELL|ELE|ESL|ENL|ELD|ML|MLL|LEP administrator|liaison",
    "EL|ELL|ELE|ESL|ENL|ML|MLL supervisor|lead|chair|leader|manager",
    "EL|ELL|ELE|ESL|ENL|ML|MLL department head|chair",
    "EL|ELL|ELE|ESL|ML|MLL office",
    "english learner coordinator|director|administrator|supervisor|office",
    "english learner program coordinator|director|administrator|manager",
    "english language learner coordinator|director",
    "english language education coordinator|director|department|office",
    "director|coordinator of english learner|language",
    "director|coordinator of EL|ELL|ELE|ESL|ML|MLL",
    "director|coordinator|supervisor of multilingual",
    "director|coordinator of bilingual", "director of language",
    "director|coordinator of english language",
    "director|coordinator of english learner program|education|service",
    "multilingual director|coordinator|department|office|administrator",
    "multilingual education director|department|office",
    "multilingual learner director|coordinator|office",
    "bilingual coordinator|director|supervisor|office|department",
    "bilingual education coordinator|director",
    "title III coordinator|director", "language program coordinator|director",
    "language acquisition director", "language acquisition coordinator",
    "assistant superintendent for language", "office of multilingual",
    "office of english", "office of language", "director of title III",
    "coordinator of english as a second language",
  },

  -- Staff who receive and register families.
  registration_staff = {
    "registrar", "enrollment staff|office|officer|specialist|clerk|personnel",
    "registration staff|office|officer|clerk|personnel|specialist",
    "front office", "front office staff", "front desk", "office staff",
    "school secretary|secretaries", "secretary|secretaries",
    "secretarial staff", "office personnel", "clerical staff|employee", "clerk",
    "welcome center", "welcome center staff", "parent information center",
    "family welcome center", "intake staff|worker|specialist|team",
    "family information center", "central registration", "registration center",
    "intake center", "office manager", "administrative assistant",
    "enrollment center", "assignment center", "reception staff",
  },

  -- Guidance, adjustment and social work staff.
  counselor = {
    "counselor", "guidance counselor", "school counselor", "guidance",
    "guidance office|department|staff", "adjustment counselor",
    "school adjustment counselor", "social worker", "school social worker",
    "guidance director", "counseling staff|office|department",
    "college counselor", "academic advisor",
  },

  -- Nurses and health staff.
  nurse = { "nurse", "school nurse", "nursing staff", "health office" },

  -- Everyone employed.
  all_staff = {
    "all|every|each staff", "all|every|each staff member",
    "all|every|each employee", "all|every|each educator|teacher",
    "all|every|each school personnel", "all|every|each adult",
    "all school staff", "all district staff", "all personnel",
    "all members of the staff", "everyone who work~", "everyone on the payroll",
    "every person employed", "whole staff", "entire staff", "all faculty",
    "all faculty and staff", "all professional staff",
    "all instructional staff", "every one of us", "staff of every kind",
    "all teachers and staff", "staff in every role", "no matter their role",
    "every adult in the building", "all of our educator", "all our staff",
    "schoolwide staff", "all district employee", "all school employee",
    "all person employed", "any job", "certificated or classified",
    "no employee", "full or part time", "custodians", "food service",
    "everyone who works here", "every employee", "whatever your job",
    "every worker", "bus drivers", "everyone employed", "staff of all kinds",
  },

  -- Any employee, as in "no employee may suggest".
  staff = {
    "staff", "staff member", "employee", "personnel", "school personnel",
    "district personnel", "school official", "district official",
    "school employee", "representative of the district", "team member",
    "member of the staff", "district staff", "school staff", "worker", "adult",
    include = {
      "teacher", "principal", "counselor", "registration_staff",
      "paraprofessional", "administrator", "esl_teacher",
    },
  },

  -- Interpreters and translators.

  -- Whoever carries speech from one language to another.
  interpreter = {
    "interpreter", "oral interpreter", "professional interpreter",
    "contract interpreter", "school interpreter", "telephone interpreter",
    "phone interpreter", "remote interpreter", "video interpreter",
    "spoken language interpreter", "on call interpreter",
    "interpreting service", "interpretation service", "interpreter service",
    "interpreting vendor", "interpreter on the line|phone|telephone",
    "oral interpretation", "interpreting", "interpretation",
    "telephone service", "phone interpretation", "language line",
    "interpreters",
  },

  -- Whoever carries writing from one language to another.
  translator = {
    "translator", "professional translator", "translation vendor|agency",
    "translation service", "translation office|unit|department|team",
    "translating service", "qualified reader", "human translator",
  },

  -- A bilingual go-between for families.
  family_liaison = {
    "family liaison", "parent liaison", "bilingual liaison",
    "home school liaison", "community liaison", "cultural liaison",
    "cultural broker", "family engagement liaison|coordinator|specialist",
    "parent coordinator", "bilingual family liaison",
    "community outreach worker", "family advocate", "bilingual outreach",
    "family navigator", "outreach worker|coordinator", "language liaison",
    "family language liaison", "parent outreach", "liaison",
    "school community facilitator", "multilingual liaison",
  },

  -- Who answers for language help.
  language_access_coordinator = {
    "language access coordinator|lead|officer|manager|liaison|administrator",
    "coordinator of language access", "coordinator of interpretation",
    "coordinator of translation", "translation coordinator|manager|office",
    "interpretation coordinator", "interpreter coordinator",
    "interpreter services coordinator", "translation and interpretation office",
    "translation and interpretation coordinator",
    "interpretation and translation coordinator|office|manager",
    "office of translation", "language services coordinator|office|manager",
    "family language liaison", "multilingual office",
  },

  -- Who takes complaints about discrimination.
  civil_rights_coordinator = {
    "civil rights coordinator|officer|administrator|director",
    "title VI coordinator|officer", "title IX coordinator", "504 coordinator",
    "section 504 coordinator", "equity coordinator|officer|director",
    "compliance officer|coordinator|administrator", "grievance officer",
    "grievance administrator", "equal opportunity officer|coordinator",
    "nondiscrimination coordinator|officer", "non discrimination coordinator",
    "affirmative action officer", "ombudsman|ombudsperson", "complaint officer",
    "human resources director", "title VI IX officer", "title II coordinator",
    "office of equity", "complaint manager",
  },

  -- Counsel and judges.
  legal_counsel = {
    "counsel", "legal counsel", "attorney", "lawyer", "school attorney",
    "general counsel", "district counsel", "solicitor", "town counsel",
    "city solicitor",
  },

  -- Officers of immigration and police.
  immigration_agent = {
    "immigration agent|officer|official|authority|authorities|enforcement",
    "immigration agency", "federal agent|officer|immigration", "ICE",
    "ICE agent|officer", "immigration and customs enforcement",
    "homeland security", "DHS", "CBP", "border patrol", "law enforcement",
    "law enforcement officer|agent|agency|official", "police officer",
    "federal law enforcement", "federal official", "law officer",
  },

  -- Councils and teams.

  -- The parent council for English learners, in any state's name.
  elpac = {
    "ELPAC", "MLPAC", "DELAC", "ELAC", "ELLPAC", "BPAC", "MLLPAC", "MPAC",
    "english learner parent advisory council|committee|board",
    "english language learner parent advisory council|committee",
    "english learner advisory committee|council",
    "district english learner advisory committee|council",
    "multilingual parent advisory council|committee",
    "multilingual learner parent advisory council|committee",
    "multilingual family|families advisory council|committee",
    "bilingual parent advisory council|committee",
    "multilingual parent council",
    "EL|ELL|ML|MLL parent advisory council|committee|board",
    "EL|ELL|ML|MLL parent council|committee",
    "english learner parent council|committee",
    "council of english learner parent", "council of EL parent",
    "council of parents of english learner",
    "committee of parents of english learner", "bilingual parent council",
    "parent advisory council for english learner",
    "parent advisory council for multilingual",
    "parent advisory council on english learner",
    "council of parents and guardians of english learner",
    "multilingual advisory council", "bilingual advisory committee|council",
    "parents of ESL student", "council of parents", "own council",
    "parents committee", "parents council", "EL parents committee",
    "english learner parents council", "bilingual parents committee",
    "multilingual families council", "multilingual family council",
    "parent advisory council composed", "composed of parents",
    "committee of EL parent", "multilingual parents",
  },

  -- Councils for other groups: near misses for the EL council.
  other_parent_group = {
    "SEPAC", "special education parent advisory council", "PTO", "PTA",
    "parent teacher organization|association", "PTSA", "parent teacher student",
    "booster club", "friends of", "title I parent council",
  },

  -- The council that writes a school's improvement plan.
  school_council = {
    "school council", "site council", "school site council", "SSC",
    "school improvement council", "school advisory council",
    "school improvement team", "building council", "school planning team",
    "local school council", "governance council", "council of the school",
  },

  -- The school team that decides about or follows English learners.
  language_assessment_team = {
    "language assessment team", "LAT", "language team", "LAC", "LPAC",
    "language assessment committee",
    "language proficiency assessment committee", "language acquisition team",
    "language proficiency team", "EL|ELL|ML|MLL|ELE|ESL team",
    "english learner team", "multilingual learner team", "multilingual team",
    "reclassification team", "language instruction team", "EL review team",
    "language support team", "english language team", "benchmark team",
    "student language team", "EL data team", "ELL committee", "EL committee",
    "placement team",
  },

  -- A school team in general.
  school_team = {
    "school based team", "team of teacher|educator", "school team",
    "grade level team", "grade team", "building team",
    "instructional leadership team", "student support team", "SST",
    "intervention team", "data team", "instructional team", "child study team",
    "support team", "team meeting", "professional team", "department team",
    "leadership team", "teacher team", "teacher assistance team", "MTSS team",
    "collaborative team", "the team", "committee on which", "at the table",
    "building committee", "progress meeting", "committee in each school",
    "review committee", "members of the team",
    include = { "language_assessment_team" },
  },

  -- The team that writes an IEP.
  iep_team = {
    "IEP team", "individualized education program team",
    "individual education program team", "special education team",
    "evaluation team", "team chair", "504 team", "eligibility team",
    "team meeting", "IEP committee", "committee on special education", "CSE",
    "PPT", "planning and placement team", "ARD committee", "the team",
    "multidisciplinary team", "IEP meeting", "team member",
    "eligibility meeting", "attendance sheet", "member of the team",
  },

  -- The state's own route for complaints.
  problem_resolution_system = {
    "PRS", "problem resolution system", "program quality assurance", "PQA",
    "problem resolution", "bureau of special education appeals", "BSEA",
    "uniform complaint procedure", "state complaint",
    "complaint with the department|state", "complaint to the department|state",
    "massachusetts commission against discrimination", "MCAD",
  },

}
