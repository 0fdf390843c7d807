package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.after;
import static org.pactwire.extract.claim.story.Story.covers;
import static org.pactwire.extract.claim.story.Story.isPromised;
import static org.pactwire.extract.claim.story.Story.payer;
import static org.pactwire.extract.claim.story.Story.purpose;
import static org.pactwire.extract.claim.story.Story.recipient;
import static org.pactwire.extract.claim.story.Story.sums;
import static org.pactwire.extract.claim.words.RuleCase.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.fact.Money;

/** Who is to pay what to whom, and whether a pact promises it. */
class PledgeRulesTest {
    private static final String NORWAY_GIVES_PERU_2_MILLION_DOLLARS = """
            gives          2 give VBZ 0 root
            ├─ Norway      1 Norway NNP 2 nsubj
            ├─ Peru        3 Peru NNP 2 iobj
            ├─ dollars     6 dollar NNS 2 obj
            │  └─ million  5 million CD 6 nummod
            │     └─ 2     4 2 CD 5 compound
            └─ .           7 . . 2 punct
            """;

    static Stream<RuleCase> cases() {
        return Stream.of(
                // The treaty promises 2 million euros ( 3 million dollars ).
                rule(
                        StoryRule.CONVERTED,
                        """
                        promises          3 promise VBZ 0 root
                        ├─ treaty         2 treaty NN 3 nsubj
                        │  └─ The         1 the DT 2 det
                        ├─ euros          6 euro NNS 3 iobj
                        │  ├─ million     5 million CD 6 nummod
                        │  │  └─ 2        4 2 CD 5 compound
                        │  ├─ (           7 ( -LRB- 6 punct
                        │  ├─ dollars     10 dollar NNS 6 dep
                        │  │  └─ million  9 million CD 10 nummod
                        │  │     └─ 3     8 3 CD 9 compound
                        │  └─ )           11 ) -RRB- 6 punct
                        └─ .              12 . . 3 punct
                        """,
                        s -> s.money("2 million euros", Money.of(BigDecimal.valueOf(2_000_000), "EUR"), null)
                                .money(
                                        "3 million dollars",
                                        Money.of(BigDecimal.valueOf(3_000_000), "USD"),
                                        s.span("2 million euros")),
                        s -> sums(s),
                        List.of("2000000")),
                // Norway sells Peru oil at 80 dollars a barrel.
                rule(
                        StoryRule.PRICE_OF_ONE,
                        """
                        sells         2 sell VBZ 0 root
                        ├─ Norway     1 Norway NNP 2 nsubj
                        ├─ oil        4 oil NN 2 obj
                        │  └─ Peru    3 Peru NNP 4 compound
                        ├─ dollars    7 dollar NNS 2 obl
                        │  ├─ at      5 at IN 7 case
                        │  ├─ 80      6 80 CD 7 nummod
                        │  └─ barrel  9 barrel NN 7 obl:npmod
                        │     └─ a    8 a DT 9 det
                        └─ .          10 . . 2 punct
                        """,
                        s -> s.money(
                                "80 dollars",
                                new Money(BigDecimal.valueOf(80), BigDecimal.valueOf(80), "USD", false, "", "barrel"),
                                null),
                        s -> sums(s),
                        List.of()),
                // Norway promises Peru a percent of its budget, which comes to 2 million dollars.
                rule(
                        StoryRule.WHICH_COMES_TO,
                        """
                        promises             2 promise VBZ 0 root
                        ├─ Norway            1 Norway NNP 2 nsubj
                        ├─ Peru              3 Peru NNP 2 iobj
                        ├─ percent           5 percent NN 2 obj
                        │  ├─ a              4 a DT 5 det
                        │  ├─ budget         8 budget NN 5 nmod
                        │  │  ├─ of          6 of IN 8 case
                        │  │  └─ its         7 its PRP$ 8 nmod:poss
                        │  ├─ ,              9 , , 5 punct
                        │  └─ comes          11 come VBZ 5 acl:relcl
                        │     ├─ which       10 which WDT 11 nsubj
                        │     └─ dollars     15 dollar NNS 11 obl
                        │        ├─ to       12 to IN 15 case
                        │        └─ million  14 million CD 15 nummod
                        │           └─ 2     13 2 CD 14 compound
                        └─ .                 16 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> payer(s),
                        "NOR"),
                rule(
                        StoryRule.GIVES,
                        NORWAY_GIVES_PERU_2_MILLION_DOLLARS,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> payer(s),
                        "NOR"),
                rule(
                        StoryRule.GIVEN_SOMEBODY,
                        NORWAY_GIVES_PERU_2_MILLION_DOLLARS,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> recipient(s),
                        "PER"),
                // Norway gives 2 million dollars to Peru.
                rule(
                        StoryRule.GIVEN_TO,
                        """
                        gives          2 give VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ dollars     5 dollar NNS 2 obj
                        │  └─ million  4 million CD 5 nummod
                        │     └─ 2     3 2 CD 4 compound
                        ├─ Peru        7 Peru NNP 2 obl
                        │  └─ to       6 to IN 7 case
                        └─ .           8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> recipient(s),
                        "PER"),
                // Norway provides Peru with 2 million dollars.
                rule(
                        StoryRule.PROVIDED_WITH,
                        """
                        provides       2 provide VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 obj
                        ├─ dollars     7 dollar NNS 2 obl
                        │  ├─ with     4 with IN 7 case
                        │  └─ million  6 million CD 7 nummod
                        │     └─ 2     5 2 CD 6 compound
                        └─ .           8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> recipient(s),
                        "PER"),
                // The treaty is worth 2 million dollars for Peru.
                rule(
                        StoryRule.MONEY_FOR,
                        """
                        worth          4 worth JJ 0 root
                        ├─ treaty      2 treaty NN 4 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ is          3 be VBZ 4 cop
                        ├─ dollars     7 dollar NNS 4 dep
                        │  ├─ million  6 million CD 7 nummod
                        │  │  └─ 2     5 2 CD 6 compound
                        │  └─ Peru     9 Peru NNP 7 nmod
                        │     └─ for   8 for IN 9 case
                        └─ .           10 . . 4 punct
                        """,
                        s -> s.state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> recipient(s),
                        "PER"),
                // Peru receives 2 million dollars from Norway.
                rule(
                        StoryRule.RECEIVES_FROM,
                        """
                        receives       2 receive VBZ 0 root
                        ├─ Peru        1 Peru NNP 2 nsubj
                        ├─ dollars     5 dollar NNS 2 obj
                        │  └─ million  4 million CD 5 nummod
                        │     └─ 2     3 2 CD 4 compound
                        ├─ Norway      7 Norway NNP 2 obl
                        │  └─ from     6 from IN 7 case
                        └─ .           8 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> payer(s),
                        "NOR"),
                // Norway agreed to give Peru 2 million dollars.
                rule(
                        StoryRule.AGREES_TO_GIVE,
                        """
                        agreed            2 agree VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ give           4 give VB 2 xcomp
                        │  ├─ to          3 to TO 4 mark
                        │  ├─ Peru        5 Peru NNP 4 iobj
                        │  └─ dollars     8 dollar NNS 4 obj
                        │     └─ million  7 million CD 8 nummod
                        │        └─ 2     6 2 CD 7 compound
                        └─ .              9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> payer(s),
                        "NOR"),
                // Norway spends 2 million dollars for Norwegian schools.
                rule(
                        StoryRule.PAYS_ITSELF,
                        """
                        spends           2 spend VBZ 0 root
                        ├─ Norway        1 Norway NNP 2 nsubj
                        ├─ dollars       5 dollar NNS 2 obj
                        │  └─ million    4 million CD 5 nummod
                        │     └─ 2       3 2 CD 4 compound
                        ├─ schools       8 school NNS 2 obl
                        │  ├─ for        6 for IN 8 case
                        │  └─ Norwegian  7 Norwegian JJ 8 amod
                        └─ .             9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR")
                                .nationality("Norwegian", "NOR")
                                .dollars("2 million dollars", 2_000_000),
                        s -> recipient(s),
                        ""),
                // Norway gives Peru 2 million dollars in 2024.
                rule(
                        StoryRule.YEAR_BESIDE,
                        """
                        gives          2 give VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 iobj
                        ├─ dollars     6 dollar NNS 2 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        ├─ 2024        8 2024 CD 2 obl
                        │  └─ in       7 in IN 8 case
                        └─ .           9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR")
                                .state("Peru", "PER")
                                .dollars("2 million dollars", 2_000_000)
                                .date("2024", "2024"),
                        s -> covers(s),
                        "2024"),
                // Norway gives Peru 2 million dollars of military aid.
                rule(
                        StoryRule.WHAT_IT_IS_FOR,
                        """
                        gives              2 give VBZ 0 root
                        ├─ Norway          1 Norway NNP 2 nsubj
                        ├─ Peru            3 Peru NNP 2 iobj
                        ├─ dollars         6 dollar NNS 2 obj
                        │  ├─ million      5 million CD 6 nummod
                        │  │  └─ 2         4 2 CD 5 compound
                        │  └─ aid          9 aid NN 6 nmod
                        │     ├─ of        7 of IN 9 case
                        │     └─ military  8 military JJ 9 amod
                        └─ .               10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> purpose(s),
                        "military aid"),
                // Norway gives Peru 2 million dollars of it.
                rule(
                        StoryRule.PART_OF_IT,
                        """
                        gives          2 give VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 iobj
                        ├─ dollars     6 dollar NNS 2 obj
                        │  ├─ million  5 million CD 6 nummod
                        │  │  └─ 2     4 2 CD 5 compound
                        │  └─ it       8 it PRP 6 nmod
                        │     └─ of    7 of IN 8 case
                        └─ .           9 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> purpose(s),
                        ""),
                // The treaty names 3 million dollars after 2 million dollars in 2022.
                rule(
                        StoryRule.COMPARED,
                        """
                        names          3 name VBZ 0 root
                        ├─ treaty      2 treaty NN 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ dollars     6 dollar NNS 3 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 3     4 3 CD 5 compound
                        ├─ dollars     10 dollar NNS 3 obl
                        │  ├─ after    7 after IN 10 case
                        │  ├─ million  9 million CD 10 nummod
                        │  │  └─ 2     8 2 CD 9 compound
                        │  └─ 2022     12 2022 CD 10 nmod
                        │     └─ in    11 in IN 12 case
                        └─ .           13 . . 3 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        false),
                // Norway expects that the treaty will add 2 million dollars to its budget.
                rule(
                        StoryRule.ESTIMATED,
                        """
                        expects           2 expect VBZ 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ add            7 add VB 2 ccomp
                        │  ├─ that        3 that IN 7 mark
                        │  ├─ treaty      5 treaty NN 7 nsubj
                        │  │  └─ the      4 the DT 5 det
                        │  ├─ will        6 will MD 7 aux
                        │  ├─ dollars     10 dollar NNS 7 obj
                        │  │  └─ million  9 million CD 10 nummod
                        │  │     └─ 2     8 2 CD 9 compound
                        │  └─ budget      13 budget NN 7 obl
                        │     ├─ to       11 to IN 13 case
                        │     └─ its      12 its PRP$ 13 nmod:poss
                        └─ .              14 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        false),
                // The 2 million dollars of an older fund are mentioned in the treaty.
                rule(
                        StoryRule.MENTIONED,
                        """
                        mentioned       10 mention VBN 0 root
                        ├─ dollars      4 dollar NNS 10 nsubj:pass
                        │  ├─ The       1 the DT 4 det
                        │  ├─ million   3 million CD 4 nummod
                        │  │  └─ 2      2 2 CD 3 compound
                        │  └─ fund      8 fund NN 4 nmod
                        │     ├─ of     5 of IN 8 case
                        │     ├─ an     6 a DT 8 det
                        │     └─ older  7 old JJR 8 amod
                        ├─ are          9 be VBP 10 aux:pass
                        ├─ treaty       13 treaty NN 10 obl
                        │  ├─ in        11 in IN 13 case
                        │  └─ the       12 the DT 13 det
                        └─ .            14 . . 10 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        false),
                // Norway will also give Peru 2 million dollars.
                rule(
                        StoryRule.SEPARATE,
                        """
                        give           4 give VB 0 root
                        ├─ Norway      1 Norway NNP 4 nsubj
                        ├─ will        2 will MD 4 aux
                        ├─ also        3 also RB 4 advmod
                        ├─ Peru        5 Peru NNP 4 iobj
                        ├─ dollars     8 dollar NNS 4 obj
                        │  └─ million  7 million CD 8 nummod
                        │     └─ 2     6 2 CD 7 compound
                        └─ .           9 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s),
                        false),
                // Norway and Peru signed a treaty worth 2 million dollars.
                rule(
                        StoryRule.IN_PACTS_PHRASE,
                        """
                        signed               4 sign VBD 0 root
                        ├─ Norway            1 Norway NNP 4 nsubj
                        │  └─ Peru           3 Peru NNP 1 conj
                        │     └─ and         2 and CC 3 cc
                        ├─ treaty            6 treaty NN 4 obj
                        │  ├─ a              5 a DT 6 det
                        │  └─ worth          7 worth JJ 6 amod
                        │     └─ dollars     10 dollar NNS 7 dep
                        │        └─ million  9 million CD 10 nummod
                        │           └─ 2     8 2 CD 9 compound
                        └─ .                 11 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        true),
                // Norway approved a loan programme of 2 million dollars.
                rule(
                        StoryRule.PACT_MODIFIES,
                        """
                        approved          2 approve VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ programme      5 programme NN 2 obj
                        │  ├─ a           3 a DT 5 det
                        │  ├─ loan        4 loan NN 5 compound
                        │  └─ dollars     9 dollar NNS 5 nmod
                        │     ├─ of       6 of IN 9 case
                        │     └─ million  8 million CD 9 nummod
                        │        └─ 2     7 2 CD 8 compound
                        └─ .              10 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "loan"),
                        true),
                // Norway reached an agreement to give Peru 2 million dollars.
                rule(
                        StoryRule.AGREEMENT_TO,
                        """
                        reached           2 reach VBD 0 root
                        ├─ Norway         1 Norway NNP 2 nsubj
                        ├─ agreement      4 agreement NN 2 obj
                        │  └─ an          3 a DT 4 det
                        ├─ give           6 give VB 2 xcomp
                        │  ├─ to          5 to TO 6 mark
                        │  ├─ Peru        7 Peru NNP 6 iobj
                        │  └─ dollars     10 dollar NNS 6 obj
                        │     └─ million  9 million CD 10 nummod
                        │        └─ 2     8 2 CD 9 compound
                        └─ .              11 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "agreement"),
                        true),
                // Norway and Peru reached an agreement late on Friday on a loan of 2 million dollars.
                rule(
                        StoryRule.AGREEMENT_ON,
                        """
                        reached           4 reach VBD 0 root
                        ├─ Norway         1 Norway NNP 4 nsubj
                        │  └─ Peru        3 Peru NNP 1 conj
                        │     └─ and      2 and CC 3 cc
                        ├─ agreement      6 agreement NN 4 obj
                        │  └─ an          5 a DT 6 det
                        ├─ late           7 late RB 4 advmod
                        │  └─ Friday      9 Friday NNP 7 obl
                        │     └─ on       8 on IN 9 case
                        ├─ loan           12 loan NN 4 obl
                        │  ├─ on          10 on IN 12 case
                        │  ├─ a           11 a DT 12 det
                        │  └─ dollars     16 dollar NNS 12 nmod
                        │     ├─ of       13 of IN 16 case
                        │     └─ million  15 million CD 16 nummod
                        │        └─ 2     14 2 CD 15 compound
                        └─ .              17 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR")
                                .state("Peru", "PER")
                                .dollars("2 million dollars", 2_000_000)
                                .date("Friday", "2024-06-07"),
                        s -> isPromised(s, "agreement"),
                        true),
                // The treaty includes 2 million dollars of aid.
                rule(
                        StoryRule.PACT_CONTAINS,
                        """
                        includes       3 include VBZ 0 root
                        ├─ treaty      2 treaty NN 3 nsubj
                        │  └─ The      1 the DT 2 det
                        ├─ dollars     6 dollar NNS 3 obj
                        │  ├─ million  5 million CD 6 nummod
                        │  │  └─ 2     4 2 CD 5 compound
                        │  └─ aid      8 aid NN 6 nmod
                        │     └─ of    7 of IN 8 case
                        └─ .           9 . . 3 punct
                        """,
                        s -> s.dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        true),
                // Under the treaty Norway gives Peru 2 million dollars.
                rule(
                        StoryRule.UNDER_THE_PACT,
                        """
                        gives          5 give VBZ 0 root
                        ├─ treaty      3 treaty NN 5 obl
                        │  ├─ Under    1 under IN 3 case
                        │  └─ the      2 the DT 3 det
                        ├─ Norway      4 Norway NNP 5 nsubj
                        ├─ Peru        6 Peru NNP 5 iobj
                        ├─ dollars     9 dollar NNS 5 obj
                        │  └─ million  8 million CD 9 nummod
                        │     └─ 2     7 2 CD 8 compound
                        └─ .           10 . . 5 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s, "treaty"),
                        true),
                // Norway is to give Peru 2 million dollars.
                rule(
                        StoryRule.IS_TO_GIVE,
                        """
                        give           4 give VB 0 root
                        ├─ Norway      1 Norway NNP 4 nsubj
                        ├─ is          2 be VBZ 4 aux
                        ├─ to          3 to TO 4 mark
                        ├─ Peru        5 Peru NNP 4 iobj
                        ├─ dollars     8 dollar NNS 4 obj
                        │  └─ million  7 million CD 8 nummod
                        │     └─ 2     6 2 CD 7 compound
                        └─ .           9 . . 4 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s),
                        true),
                // Norway will give Peru 2 million dollars.
                rule(
                        StoryRule.WILL_GIVE,
                        """
                        give           3 give VB 0 root
                        ├─ Norway      1 Norway NNP 3 nsubj
                        ├─ will        2 will MD 3 aux
                        ├─ Peru        4 Peru NNP 3 iobj
                        ├─ dollars     7 dollar NNS 3 obj
                        │  └─ million  6 million CD 7 nummod
                        │     └─ 2     5 2 CD 6 compound
                        └─ .           8 . . 3 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s),
                        true),
                // Norway promises Peru 2 million dollars.
                rule(
                        StoryRule.PROMISES,
                        """
                        promises       2 promise VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 iobj
                        ├─ dollars     6 dollar NNS 2 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> isPromised(s),
                        true),
                // Norway pays Peru 2 million dollars.
                rule(
                        StoryRule.PAYS_JUST_AFTER,
                        """
                        pays           2 pay VBZ 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 iobj
                        ├─ dollars     6 dollar NNS 2 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> after(s).signed("NOR", "PER").isPromised(),
                        true),
                // Norway promised Peru 2 million dollars.
                rule(
                        StoryRule.PROMISED_JUST_AFTER,
                        """
                        promised       2 promise VBD 0 root
                        ├─ Norway      1 Norway NNP 2 nsubj
                        ├─ Peru        3 Peru NNP 2 iobj
                        ├─ dollars     6 dollar NNS 2 obj
                        │  └─ million  5 million CD 6 nummod
                        │     └─ 2     4 2 CD 5 compound
                        └─ .           7 . . 2 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> after(s).signed("NOR", "PER").isPromised(),
                        true),
                // Norway still pays Peru 2 million dollars.
                rule(
                        StoryRule.GOES_ON,
                        """
                        pays           3 pay VBZ 0 root
                        ├─ Norway      1 Norway NNP 3 nsubj
                        ├─ still       2 still RB 3 advmod
                        ├─ Peru        4 Peru NNP 3 iobj
                        ├─ dollars     7 dollar NNS 3 obj
                        │  └─ million  6 million CD 7 nummod
                        │     └─ 2     5 2 CD 6 compound
                        └─ .           8 . . 3 punct
                        """,
                        s -> s.state("Norway", "NOR").state("Peru", "PER").dollars("2 million dollars", 2_000_000),
                        s -> after(s).signed("NOR", "PER").isPromised(),
                        false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsPromised(RuleCase example) {
        example.check();
    }
}
