/*
 * gen - writes policy documents that no district has, the same ones every time.
 *
 * usage: gen FOLDER dense|sparse BYTES
 *
 * Dense text is an English learner plan in which almost every sentence concerns
 * the rules; sparse text is a district's ordinary manual, in which hardly one
 * does. Documents are Markdown of about 10 KB with headings, paragraphs and
 * lists that hang on a lead-in.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DOCUMENT_BYTES = 10000, SECTION_BYTES = 1500 };

struct random {
    uint64_t state;
};

/* splitmix64: small, and the same on every machine. */
static uint32_t below(struct random *random, uint32_t limit)
{
    uint64_t z = random->state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)((z ^ (z >> 31)) >> 32) % limit;
}

/* Lists end with NULL. A letter in braces in a sentence names its list. */
static const char *const actors[] = {
    "the Superintendent", "the principal", "the District",
    "the program director", "each school", "the School Committee",
    "the building administrator", "a designee of the Superintendent",
    "the central office", "school staff", "the business manager", NULL
};
static const char *const modals[] = {
    "shall", "shall", "shall", "will", "must", "may", "should",
    "shall not", "is required to", "may not", NULL
};
static const char *const times[] = {
    "within thirty (30) days", "no later than 10 school days after the request",
    "each year", "annually by October 1", "before the end of the term",
    "within five business days", "at least twice a year", "without delay",
    "at the beginning of the school year", "when feasible", NULL
};
static const char *const learners[] = {
    "English learners", "English language learners", "ELLs",
    "multilingual learners", "students who are learning English",
    "limited English proficient students", "former English learners",
    "students whose home language is not English", NULL
};
static const char *const families[] = {
    "parents and guardians", "families", "the parent or guardian",
    "caregivers", "each family", NULL
};
static const char *const programs[] = {
    "English as a second language instruction", "sheltered English immersion",
    "a dual language program", "transitional bilingual education",
    "English language development", "newcomer support", NULL
};
static const char *const lessons[] = {
    "advanced courses", "career and technical education", "gifted programs",
    "extracurricular activities", "grade-level content", "special education",
    "athletics and clubs", NULL
};
static const char *const papers[] = {
    "the home language survey", "the annual notice", "the progress report",
    "the report card", "the written plan", "the enrollment form",
    "the cumulative record", "the assessment results", NULL
};
static const char *const things[] = {
    "the purchase order", "the maintenance schedule", "the fire drill log",
    "the bus route", "the vending contract", "the visitor register",
    "the travel voucher", "the athletic field permit", "the inventory",
    "the insurance certificate", "the meeting minutes", "the budget",
    "the tobacco policy", "the cafeteria menu", "the volunteer form", NULL
};
static const char *const deeds[] = {
    "review", "approve", "file", "publish", "inspect", "keep", "distribute",
    "return", "sign", "amend", "post", "store", NULL
};
static const char *const places[] = {
    "in the office of the clerk", "on the district website", "at the school",
    "in accordance with state law", "subject to available funds",
    "as set out in the regulations", "with the approval of the Committee",
    "on school grounds", NULL
};

static const char *const dense[] = {
    "{a} {m} identify {l} with {p} {t}.",
    "{a} {m} give {f} notice of placement in a language they understand {t}.",
    "{l} {m} receive {g} from a qualified and licensed teacher.",
    "{a} {m} provide interpreters and translated documents to {f} at no cost.",
    "{f} may decline {g} in writing, and {a} {m} keep the letter in {p}.",
    "Students {m} be reclassified when they reach the required composite score "
    "in listening, speaking, reading and writing.",
    "{a} {m} monitor {l} for four years after exit and record it in {p}.",
    "No student {m} be excluded from {c} because of limited English.",
    "{a} {m} screen new students {t} and tell {f} the results.",
    "Children {m} serve as interpreters for {f} at school meetings.",
    "{l} with disabilities {m} receive both language services and {c}.",
    "{a} {m} evaluate {g} {t} with data on growth and graduation.",
    "Teachers of {l} {m} hold the endorsement and attend training {t}.",
    "{a} {m} form an advisory council of {f} that meets {t}.",
    "{l} {m} take part in {c} on the same terms as their peers.",
    "Enrollment {m} not depend on immigration status or a social security "
    "number, and {a} {m} accept other proof of age.",
    NULL
};
static const char *const sparse[] = {
    "{a} {m} {d} {o} {t}.",
    "{a} {m} {d} {o} {w}.",
    "Before {a} {m} {d} {o}, {a} {m} {d} {o} {w}.",
    "{o} {m} be kept {w} for seven years.",
    "Any person who wishes to {d} {o} {m} apply to {a} {t}.",
    "If {a} finds that {o} is incomplete, {a} {m} {d} it {t}.",
    "The cost of {o} {m} not exceed 5 percent of the amount in {o}.",
    "Employees {m} report damage to {o} to {a} {w}.",
    "{a} {m} {d} {o} and {d} {o} {t}, unless the Committee votes otherwise.",
    "The use of {o} by outside groups {m} be approved {w}.",
    "Students {m} wear suitable clothing and follow {o} {w}.",
    "{f} {m} be told of {o} {t}.",
    NULL
};

static const char *const *list_of(char letter)
{
    switch (letter) {
    case 'a': return actors;
    case 'm': return modals;
    case 't': return times;
    case 'l': return learners;
    case 'f': return families;
    case 'g': return programs;
    case 'c': return lessons;
    case 'p': return papers;
    case 'o': return things;
    case 'd': return deeds;
    default: return places;
    }
}

static const char *pick(struct random *random, const char *const *list)
{
    uint32_t count = 0;
    while (list[count] != NULL)
        count++;
    return list[below(random, count)];
}

/* The first word of a line begins with a capital. */
static size_t put(FILE *out, const char *text, bool first)
{
    size_t len = strlen(text);
    if (first && *text >= 'a' && *text <= 'z') {
        fputc(*text - 'a' + 'A', out);
        fputs(text + 1, out);
    } else {
        fputs(text, out);
    }
    return len;
}

static size_t put_sentence(FILE *out, struct random *random,
                           const char *template)
{
    size_t written = 0;
    for (const char *p = template; *p != '\0'; p++) {
        if (*p == '{') {
            written += put(out, pick(random, list_of(p[1])), written == 0);
            p += 2;
        } else {
            char text[2] = { *p, '\0' };
            written += put(out, text, written == 0);
        }
    }
    return written;
}

/* One sentence in fifty of a sparse document is one of the other kind. */
static const char *template_for(struct random *random, bool is_dense)
{
    bool other = below(random, 50) == 0;
    return pick(random, is_dense != other ? dense : sparse);
}

static size_t put_paragraph(FILE *out, struct random *random, bool is_dense)
{
    size_t written = 0;
    uint32_t count = 2 + below(random, 4);
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0)
            fputc(' ', out);
        written += put_sentence(out, random, template_for(random, is_dense));
    }
    fputs("\n\n", out);
    return written + count + 1;
}

static size_t put_list(FILE *out, struct random *random, bool is_dense)
{
    size_t written = put_sentence(out, random, "{a} shall ensure that:");
    uint32_t count = 3 + below(random, 4);
    fputs("\n\n", out);
    for (uint32_t i = 0; i < count; i++) {
        fputs("- ", out);
        written += put_sentence(out, random, template_for(random, is_dense));
        fputc('\n', out);
    }
    fputc('\n', out);
    return written + 3 * count + 3;
}

static size_t put_document(FILE *out, struct random *random, bool is_dense,
                           uint32_t number)
{
    fprintf(out, "# %s %" PRIu32 "\n\n",
            is_dense ? "English Learner Plan" : "Policy Manual", number);
    size_t written = 0, next_section = 0;
    while (written < DOCUMENT_BYTES) {
        if (written >= next_section) {
            fputs("## ", out);
            put(out, pick(random, is_dense ? programs : things), true);
            fputs("\n\n", out);
            next_section += SECTION_BYTES;
        }
        written += below(random, 4) == 0 ? put_list(out, random, is_dense)
                                         : put_paragraph(out, random, is_dense);
    }
    return written;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: gen FOLDER dense|sparse BYTES\n", stderr);
        return 2;
    }
    bool is_dense = strcmp(argv[2], "dense") == 0;
    size_t bytes = strtoul(argv[3], NULL, 10);
    struct random random = { is_dense ? 1 : 2 };
    size_t written = 0;
    for (uint32_t number = 1; written < bytes; number++) {
        char path[4096];
        snprintf(path, sizeof(path), "%s/policy-%05" PRIu32 ".md", argv[1],
                 number);
        FILE *out = fopen(path, "w");
        if (out == NULL) {
            perror(path);
            return 1;
        }
        written += put_document(out, &random, is_dense, number);
        if (fclose(out) != 0) {
            perror(path);
            return 1;
        }
    }
    return 0;
}
