package org.pactwire.extract.claim.reading;

import org.pactwire.extract.claim.words.Rule;

/** The rules of the last step: which sentences are worth a parse, what is a pact, what is one pact, what is told of it. */
public enum ReadingRule implements Rule {
    // which sentences are looked at
    DATELINE_ALONE("a dateline on a line of its own is no sentence"),
    WORD_OF_PACTS("a word of pacts: \"treaty\", \"signed\""),
    WORD_BESIDE_ITS_OTHER("a word that tells of pacts beside another: \"prisoner exchange\""),
    MEMBERSHIP_OF_BODY("to join or leave a body of states: \"Finland joined NATO\""),
    KNOWN_NAME("the name of a known pact"),
    ACRONYM_OF_PACT("the initials of a pact told in full before"),
    LENDER_AND_LOAN("a loan, and one who lends to states"),
    TALKS_OF_SIDES("talks of two sides, or of one whose pact is told of"),
    DONE_TO_IT("\"it\", and what is done to pacts: \"extended it\""),
    ITS_DEPOSIT("\"it\" or \"its\" deposited"),
    TEXT_OF_ITS_OWN("\"a text of its own\""),
    THE_OLD_ONE("\"the old one\", \"the first one\""),
    ADDS_MONEY("an amount, after a pact was told of"),
    ADDS_THE_SAME("\"did the same\", \"followed suit\""),
    ADDS_PENS("\"put their names\", \"put pen to paper\""),
    ADDS_TERM("a number of years in the paragraph of a pact"),
    ADDS_CEREMONY("a ceremony in the paragraph of a pact"),
    NAMES_OPEN_SIGNERS("names those who signed by their office"),
    INVENTED_IN_FICTION("in a story on a film or a novel a pact without two sides is invented"),

    // what is a pact
    KNOWN_PACT("a known pact is one, whatever happens"),
    ENTRY_RATIFIED("\"ratified Finland's entry\": a treaty by what is done to it"),
    POINTS_BACK("\"the document\" points back to a pact told of"),
    ANOTHER_OF_PARTY("\"a text of its own\", \"another with Chile\": beside a pact told of"),
    SIGNED_BY_TWO("what two sign is a pact, whatever it is called"),
    OWNED_BY_NOBODY("\"its deal\" without any party is none"),
    PLEDGE_OF_MONEY("\"that pledge\" is one of money"),
    OWN_PLAN("\"their statement\" with nothing told before is a plan of their own"),
    ALLIANCE_AS_BODY("\"the alliance\" is mostly an organisation"),
    PARTIES_OF_THE_DEAL("\"the deal\" of parties that are named or meant"),
    NEWS_OF_THE_TREATY("\"the treaty\" to which something happens"),
    HEARD_OF("\"the deal\", after a pact was told of"),
    KIND_OF_THE_DEAL("\"the trade deal\": known by its kind"),
    PARTY_OF_THE_DEAL("\"the deal with Peru\": known by a party"),
    TREATY_OF_PARTY("\"a treaty with Peru\", whatever happens to it"),
    NEWS_OF_A_TREATY("\"a treaty\" to which something happens"),
    NAME_OF_TREATY("\"the Pact of Lima\", whatever happens to it"),
    PAPER_OF_TWO("\"a joint statement\" that two sign"),
    KIND_BETWEEN_STATES("\"a trade deal\" has a state on its other side, named or not"),
    DEAL_OF_PARTIES("\"a deal\" of two parties, or of a body of states"),
    DEAL_WITH_COMPANY("\"a deal with Pfizer\": no pact between states"),
    ANOTHER_WITH_ONE("\"another deal\" with one party"),
    NAME_AND_PARTY("a proper name and a party"),

    // what is one pact
    SECOND_NAME_AFTER_COMMA("\"the Pact, the treaty of …\": one pact"),
    SECOND_NAME_APPOSED("\"New START, a treaty with the United States\": one pact"),
    SECOND_NAME_JOINED("\"the ceasefire and hostage deal\": one pact"),
    CALLED_BY_TWO_NOUNS("\"agreement on a ceasefire\": the ceasefire is the pact"),
    CONTENT_OF_ANOTHER("\"an agreement on support and commitments\": the content is no second paper"),
    BESIDE_ANOTHER("\"signed a pact, renewing an earlier one\": the news is that of the main clause"),
    ADDITION("\"then signed a declaration\": one more than told before"),
    OVERRUN_STEP("\"expired after Peru had refused to renew it\": the end is told, and not what led to it"),
    MADE_BY_THE_TWO("\"the treaty that the two countries signed\": of the two told of"),
    OF_THE_ONLY_TWO("\"an earlier treaty expired\": of the only two with a pact here"),
    OF_UNKNOWN_TWO("\"between the two countries\" whom nobody knows: left out"),
    TALKS_OF_ALL("talks with several are one"),
    SUCH_DEALS("\"Peru and Chile have signed such deals\": one for each"),
    PLURAL_FOR_EACH("\"accords with Peru and Chile\": one for each"),
    EACH_OF_THEM("\"Peru and Chile each signed an accord\": one for each"),

    // what is told, once the parties are known
    RATIFIED_BY_ONE("a state alone that signs a treaty of many ratifies it"),
    ACCESSION_COMPLETED("\"completed its accession\": in force"),
    LENDER_APPROVED("a lender that approves its loan agrees to it"),
    WILL_LAPSE("\"will run out\": has not ended"),
    LAPSES_LATER("\"expires in June next year\": has not ended"),
    CONCLUDED_FOR_YEARS("\"is concluded for ten years\": how long it lasts, no event"),
    STRUCK_DOWN_BY_COURT("a court that strikes down a deal is no party that rejects it"),
    PARLIAMENT_CONSENTED("what a parliament agrees to it ratifies"),
    GOVERNMENT_CONSENTED("a government that agrees does not ratify"),
    CONFIRMS_AGREEMENT("\"signed a communiqué confirming agreement on a treaty\": agreed"),
    BROKEN_AS_SAID("that a pact is broken is told by those who say so"),
    INITIALLED_BEFORE("\"the text had been initialled\": a step on the way to the signing told before"),
    SIGNED_THESE_DAYS("\"under a deal signed on Monday\": the news itself"),
    PAST_OF_THE_PACT("\"the treaty that was signed in May\": a fact of its own beside the news"),
    PAST_AFTER_NEWS("\"the treaty that was signed in May\": told as a fact once the news is known"),

    // pacts without a noun
    LENDER_GRANTS("a board approves a loan for a state"),
    LENDER_CONSENTS("gives its consent to a loan"),
    AGREED_ON_LOAN("agreed with the lender on a loan"),
    AGREED_TO_MEET("to agree to meet or to differ makes no pact"),
    AGREED_TO_DO("\"Iran and Iraq agree to reopen the border\""),
    JOINED_BODY("to join or leave a body is done by treaty"),
    LEFT_BY_STATE("a body without known members that a state leaves"),
    SIGNED_WITHOUT_OBJECT("\"the ministers signed in Oslo\": what was spoken of"),
    SIGNED_IN_A_ROW("\"Berg signed for Norway, Soto for Chile\": what was spoken of"),
    DID_THE_SAME("\"Peru did the same\": what was told last"),
    SENATE_FOLLOWED("\"Peru's senate followed in May\": with its ratification"),
    PEN_TO_PAPER("\"put their names under it\""),
    UNDER_ANOTHER_PAPER("\"put their names under a petition\": not the pact"),
    BEARS_SIGNATURES("\"it bears the signatures of Berg and Soto\""),
    ANOTHER_SIGNER("one party more has signed: a pact of its own"),
    DEPOSITED("\"deposited its ratification\""),
    DEPOSITED_TOO("\"and Chile did the same\""),

    // talks
    TALKS_TOLD_ALREADY("talks on a pact that is told of anyhow"),
    ROUND_OF_TALKS("\"a round of talks\": what happens to it happens to the talks"),
    IN_TALKS("\"is in talks with Peru\""),
    TALKS_UNDER_WAY("\"talks are under way\""),
    TALKS_SUSPENDED("\"suspended their talks\""),
    TALKS_ON_HOLD("\"talks are on hold\""),
    TALKS_FAILED("\"broke off its talks\""),
    TALKS_IN_VAIN("\"ended without a result\""),
    TALKS_GO_ON("\"talks between Chile and Peru go on\""),
    TALKS_ENTERED("\"entered into negotiations\""),
    TALKS_PUT_OFF("\"will not take up talks before 2030\": suspended"),
    TALKS_ON_PEACE_BETWEEN("\"talks on peace between Peru and Chile\""),
    TALKS_WITH_THEM("\"talks with them\": with the one named before"),
    TALKS_ON_JOINING("\"talks on joining the Union\": with the Union"),
    TALKS_OF_PEACE("a state and those who fight it talk about peace"),
    TALKS_HELD_BEFORE("\"they had held talks\": on the pact that was made then"),
    TALKS_BESIDE_MADE("where a pact is made already, talks are on another"),

    // what a sentence adds to a pact told of
    PROMISED_IN_TEXT("\"its text mentions 290 million\""),
    PART_OF_SUM("\"of these 200 million are meant for …\""),
    NEXT_OF_SUM("\"12 billion will be paid out at once\""),
    AGREED_SUM("\"agreed to pay Egypt 5 billion\""),
    PROMISED_BY_PAYER("somebody is to pay somebody"),
    TERM_OF_TEXT("\"it runs for ten years\""),
    TERM_OF_BOTH("\"both texts are valid for a decade\""),
    TERM_OF_DOING("\"is to lease the shore for 50 years\""),
    CEREMONY_HELD("\"the ceremony took place in Paris on Wednesday\"");

    private final String id = Rule.id("reading", name());
    private final String says;

    ReadingRule(String says) {
        this.says = says;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String says() {
        return says;
    }
}
