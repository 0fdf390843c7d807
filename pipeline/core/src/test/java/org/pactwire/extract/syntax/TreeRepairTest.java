package org.pactwire.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.claim.words.Drawn;

/** Trees as the parser gives them, and what is mended in each; no model is loaded. */
class TreeRepairTest {
    /** Norway stalled on signing a fisheries agreement with Chile. */
    @Test
    void whatOneStallsOnDependsOnTheVerb() {
        assertThat(mended("""
                stalled                2 stall VBD 0 root
                ├─ Norway              1 Norway NNP 2 nsubj
                ├─ on                  3 on IN 2 advmod
                │  └─ signing          4 sign VBG 3 dep
                │     └─ agreement     7 agreement NN 4 obj
                │        ├─ a          5 a DT 7 det
                │        ├─ fisheries  6 fishery NNS 7 compound
                │        └─ Chile      9 Chile NNP 7 nmod
                │           └─ with    8 with IN 9 case
                └─ .                   10 . . 2 punct
                """)).contains("signing advcl of stalled", "on mark of signing");
    }

    /** Chile signs a deal with Meridian to build a cable. */
    @Test
    void theOtherSideOfADealIsNoSubjectOfWhatItIsFor() {
        assertThat(mended("""
                signs              2 sign VBZ 0 root
                ├─ Chile           1 Chile NNP 2 nsubj
                ├─ deal            4 deal NN 2 obj
                │  ├─ a            3 a DT 4 det
                │  └─ build        8 build VB 4 acl
                │     ├─ with      5 with IN 8 mark
                │     ├─ Meridian  6 Meridian NNP 8 nsubj
                │     ├─ to        7 to TO 8 mark
                │     └─ cable     10 cable NN 8 obj
                │        └─ a      9 a DT 10 det
                └─ .               11 . . 2 punct
                """)).contains("Meridian nmod of deal", "with case of Meridian");
    }

    /** Chile calls on Peru to sign a truce. */
    @Test
    void whoIsCalledOnDependsOnTheCall() {
        assertThat(mended("""
                calls        2 call VBZ 0 root
                ├─ Chile     1 Chile NNP 2 nsubj
                ├─ sign      6 sign VB 2 advcl
                │  ├─ on     3 on IN 6 mark
                │  ├─ Peru   4 Peru NNP 6 nsubj
                │  ├─ to     5 to TO 6 mark
                │  └─ truce  8 truce NN 6 obj
                │     └─ a   7 a DT 8 det
                └─ .         9 . . 2 punct
                """)).contains("Peru obl of calls", "on case of Peru");
    }

    /** Togo signs a water treaty with Portugal backed by banks. */
    @Test
    void theOtherSideOfADealIsNoSubjectOfAParticiple() {
        assertThat(mended("""
                signs              2 sign VBZ 0 root
                ├─ Togo            1 Togo NNP 2 nsubj
                ├─ treaty          5 treaty NN 2 obj
                │  ├─ a            3 a DT 5 det
                │  ├─ water        4 water NN 5 compound
                │  └─ backed       8 back VBN 5 acl
                │     ├─ with      6 with IN 8 mark
                │     ├─ Portugal  7 Portugal NNP 8 nsubj
                │     └─ banks     10 bank NNS 8 obl
                │        └─ by     9 by IN 10 case
                └─ .               11 . . 2 punct
                """)).contains("Portugal nmod of treaty", "with case of Portugal");
    }

    /** The treaty, signed in 2015 and much disputed, expired on Monday. */
    @Test
    void aParticipleBetweenCommasTellsWhichTreaty() {
        assertThat(mended("""
                expired            11 expire VBD 0 root
                ├─ treaty          2 treaty NN 11 nsubj
                │  ├─ The          1 the DT 2 det
                │  ├─ ,            3 , , 2 punct
                │  ├─ signed       4 sign VBN 2 dep
                │  │  ├─ 2015      6 2015 CD 4 obl
                │  │  │  └─ in     5 in IN 6 case
                │  │  └─ disputed  9 dispute VBN 4 conj
                │  │     ├─ and    7 and CC 9 cc
                │  │     └─ much   8 much JJ 9 advmod
                │  └─ ,            10 , , 2 punct
                ├─ Monday          13 Monday NNP 11 obl
                │  └─ on           12 on IN 13 case
                └─ .               14 . . 11 punct
                """)).contains("signed acl of treaty");
    }

    /** Norway praised a treaty they concluded in 1973. */
    @Test
    void aClauseBehindItsNounTellsWhichTreaty() {
        assertThat(mended("""
                praised       2 praise VBD 0 root
                ├─ Norway     1 Norway NNP 2 nsubj
                ├─ treaty     4 treaty NN 2 obj
                │  └─ a       3 a DT 4 det
                ├─ concluded  6 conclude VBD 2 parataxis
                │  ├─ they    5 they PRP 6 nsubj
                │  └─ 1973    8 1973 CD 6 obl
                │     └─ in   7 in IN 8 case
                └─ .          9 . . 2 punct
                """)).contains("concluded acl:relcl of treaty");
    }

    /** The agreement to allow passage of grain, in effect since July, expires following a refusal to renew it. */
    @Test
    void aFullVerbIsNoAuxiliaryOfWhatFollowsIt() {
        assertThat(mended("""
                allow           4 allow VB 0 root
                ├─ agreement    2 agreement NN 4 nsubj
                │  └─ The       1 the DT 2 det
                ├─ to           3 to TO 4 mark
                ├─ passage      5 passage NN 4 obj
                │  └─ grain     7 grain NN 5 nmod
                │     └─ of     6 of IN 7 case
                ├─ ,            8 , , 4 punct
                ├─ effect       10 effect NN 4 obl
                │  ├─ in        9 in IN 10 case
                │  └─ July      12 July NNP 10 nmod
                │     └─ since  11 since IN 12 case
                ├─ ,            13 , , 4 punct
                ├─ following    15 follow VBG 4 dep
                │  ├─ expires   14 expire VBZ 15 aux
                │  ├─ refusal   17 refusal NN 15 obj
                │  │  └─ a      16 a DT 17 det
                │  └─ renew     19 renew VB 15 xcomp
                │     ├─ to     18 to TO 19 mark
                │     └─ it     20 it PRP 19 obj
                └─ .            21 . . 4 punct
                """)).contains("following advcl of expires", "agreement nsubj of expires");
    }

    /** Sudan violated the truce reached by Chad by launching an attack on a depot. */
    @Test
    void theTruceIsViolatedAndDoesNotReach() {
        assertThat(mended("""
                violated           2 violate VBD 0 root
                ├─ Sudan           1 Sudan NNP 2 nsubj
                ├─ reached         5 reach VBN 2 ccomp
                │  ├─ truce        4 truce NN 5 nsubj
                │  │  └─ the       3 the DT 4 det
                │  ├─ Chad         7 Chad NNP 5 obl
                │  │  └─ by        6 by IN 7 case
                │  └─ launching    9 launch VBG 5 advcl
                │     ├─ by        8 by IN 9 mark
                │     └─ attack    11 attack NN 9 obj
                │        ├─ an     10 a DT 11 det
                │        └─ depot  14 depot NN 11 nmod
                │           ├─ on  12 on IN 14 case
                │           └─ a   13 a DT 14 det
                └─ .               15 . . 2 punct
                """)).contains("truce obj of violated", "reached acl of truce");
    }

    /** Senators voted in favour of ratifying Peru's accession. */
    @Test
    void whatIsRatifiedIsTheObject() {
        assertThat(mended("""
                voted                  2 vote VBD 0 root
                ├─ Senators            1 senator NNS 2 nsubj
                ├─ favour              4 favour NN 2 obl
                │  ├─ in               3 in IN 4 case
                │  └─ accession        9 accession NN 4 nmod
                │     ├─ of            5 of IN 9 case
                │     └─ Peru          7 Peru NNP 9 nmod:poss
                │        ├─ ratifying  6 ratify VBG 7 amod
                │        └─ 's         8 's POS 7 case
                └─ .                   10 . . 2 punct
                """))
                .contains("accession obj of ratifying", "ratifying acl of favour", "of mark of ratifying");
    }

    /** A truce signed by Norway expires. */
    @Test
    void aParticipleBehindTheSubjectIsNoRoot() {
        assertThat(mended("""
                signed      3 sign VBN 0 root
                ├─ truce    2 truce NN 3 nsubj
                │  └─ A     1 a DT 2 det
                ├─ Norway   5 Norway NNP 3 obl
                │  └─ by    4 by IN 5 case
                ├─ expires  6 expire VBZ 3 dep
                └─ .        7 . . 3 punct
                """)).contains("expires root", "truce nsubj of expires", "signed acl of truce");
    }

    /** The deal to allow the shipping of grain, in effect since May, expires on Monday. */
    @Test
    void anInfinitiveBehindTheSubjectIsNoRoot() {
        assertThat(mended("""
                allow           4 allow VB 0 root
                ├─ deal         2 deal NN 4 nsubj
                │  └─ The       1 the DT 2 det
                ├─ to           3 to TO 4 mark
                ├─ shipping     6 shipping NN 4 obj
                │  ├─ the       5 the DT 6 det
                │  └─ grain     8 grain NN 6 nmod
                │     └─ of     7 of IN 8 case
                ├─ ,            9 , , 4 punct
                ├─ effect       11 effect NN 4 obl
                │  ├─ in        10 in IN 11 case
                │  └─ May       13 May NNP 11 nmod
                │     └─ since  12 since IN 13 case
                ├─ ,            14 , , 4 punct
                ├─ expires      15 expire VBZ 4 dep
                │  └─ Monday    17 Monday NNP 15 obl
                │     └─ on     16 on IN 17 case
                └─ .            18 . . 4 punct
                """)).contains("expires root", "deal nsubj of expires", "allow acl of deal");
    }

    /** The deal, found after long talks, will see Denmark hand the island to Canada. */
    @Test
    void aParticipleBetweenCommasLeavesTheVerbItsSubject() {
        assertThat(mended("""
                found             4 find VBN 0 root
                ├─ deal           2 deal NN 4 nsubj
                │  └─ The         1 the DT 2 det
                ├─ ,              3 , , 4 punct
                ├─ talks          7 talk NNS 4 obl
                │  ├─ after       5 after IN 7 case
                │  └─ long        6 long JJ 7 amod
                ├─ ,              8 , , 4 punct
                ├─ see            10 see VB 4 dep
                │  ├─ will        9 will MD 10 aux
                │  └─ hand        12 hand VB 10 ccomp
                │     ├─ Denmark  11 Denmark NNP 12 nsubj
                │     ├─ island   14 island NN 12 obj
                │     │  └─ the   13 the DT 14 det
                │     └─ Canada   16 Canada NNP 12 obl
                │        └─ to    15 to IN 16 case
                └─ .              17 . . 4 punct
                """)).contains("see root", "deal nsubj of see", "found acl of deal");
    }

    /** Each word of the mended tree with its relation: {@code Peru obl of calls}. */
    private static List<String> mended(String drawing) {
        List<Word> words = Drawn.tree(drawing).tree().words();
        List<String> texts = words.stream().map(Word::text).toList();
        int[] heads = words.stream().mapToInt(Word::head).toArray();
        String[] relations = words.stream().map(Word::relation).toArray(String[]::new);

        TreeRepair.mend(texts, words.stream().map(Word::tag).toList(), heads, relations);

        return IntStream.range(0, heads.length)
                .mapToObj(i -> texts.get(i) + " " + relations[i] + (heads[i] < 0 ? "" : " of " + texts.get(heads[i])))
                .toList();
    }
}
