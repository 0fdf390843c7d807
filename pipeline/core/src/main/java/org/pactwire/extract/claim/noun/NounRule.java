package org.pactwire.extract.claim.noun;

import org.pactwire.extract.claim.words.Rule;

/** The rules by which words are taken for the name of a pact, or not. */
public enum NounRule implements Rule {
    // PactNouns: what is a pact
    REGISTERED_NAME("a name of the registry: \"the Treaty of Waitangi\""),
    INSIDE_LONGER_NAME("no pact: only a part of a longer name, \"the Rome Statute Coalition\""),
    LAST_NOUN_OF_NAME("a name whose words hang on no noun is named by its last one"),
    IN_SHORT("the initials of a pact told in full before: \"the JFA\""),
    PACT_NOUN("a noun that can mean a pact: \"treaty\", \"deal\""),
    MODIFIES_PACT_NOUN("no pact of its own: \"a ceasefire agreement\" is one"),
    INSIDE_PARTY("no pact: a part of the name of a party or a person"),
    UNDERSTANDING_OF_MEMORANDUM("no pact of its own: \"a memorandum of understanding\" is one"),
    PEN_TO_PAPER("no pact: \"put pen to paper\""),
    WITHOUT_ITS_WORD("no pact: \"an exchange\" without \"prisoners\" beside it"),
    OF_ANOTHER_WORLD("no pact of states: \"a merger agreement\""),
    WITHOUT_NAME("no pact: \"a convention\" that bears no name"),
    ANOTHER_ONE("\"signed another with Chile\""),
    FIRST_ONE("\"the first one was rejected\""),

    // PactNouns: what the phrase tells of it
    NAME_IN_CAPITALS("the capitalised words around the noun are its name"),
    NUMBER_OR_DASH_IN_NAME("a number or a dash is a part of the name: \"the Oder-Neisse Treaty\""),
    CAPITAL_OF_FIRST_WORD("no part of the name: the first word of a sentence is always capitalised"),
    LINKS_NAME("small words join a name: \"the Treaty on the Prohibition of Nuclear Weapons\""),
    DAY_BEHIND_NAME("no part of the name: \"the Lima Treaty on Friday\""),
    ARTICLE_OF_NAME("no part of the name: \"The Lima Treaty\""),
    NAME_TOLD_IN_FULL("the beginning of a name told before means that pact"),
    YEAR_BEHIND("the year tells which one: \"the border accord of 2001\""),
    SUCH_PACTS("others of its kind: \"such deals\""),
    LIKE_ANOTHER("one like another: \"a similar deal\", \"the previous truce\""),
    OF_ITS_OWN("one like another: \"a text of its own\""),
    POINTS_BACK("\"the treaty\", \"this deal\": may be the one told of before"),

    // PactNouns: of what kind it is
    TRUCE_WHATEVER_FOR("\"a humanitarian truce\" is a truce"),
    KIND_BEFORE_NOUN("\"a trade deal\""),
    KIND_OF_NOUN("\"an alliance\""),
    KIND_BEHIND_NOUN("\"a deal to ship grain\""),
    ASIDE_BEHIND_NOUN("tells no kind: \"the accord, after troops had taken the camp\""),
    AID_FOR_SECURITY("\"a deal on aid and security\" is one on security"),

    // PactAcronyms
    TOO_FEW_INITIALS("fewer than three initials are no short name"),
    PLACE_BEHIND_NAME("no part of the short name: \"the Joint Fisheries Agreement in Accra\""),

    // PactPronouns
    ITS_PART_VOTED_ON("\"parliament approved its central part\""),
    IT_TAKES_EFFECT("\"it came into effect\""),
    IT_IS_CONSENTED_TO("\"gave it their consent\""),
    ACCUSED_OF_BREAKING_IT("\"accused Peru of breaking it\""),
    DONE_TO_IT("done to pacts only: \"signed it\""),
    IT_IS_VOTED_ON("\"parliament rejected it\""),
    SHARE_IN_IT("\"suspended its part in it\""),
    AGREED_ON_IT("\"they agreed on it\""),

    // PronounReader
    IT_OF_CLAUSE_ABOVE("\"the treaty takes effect, a year after it was signed\""),
    NAME_BEFORE_DESCRIPTION("\"it\" means the pact with a known name before one without"),
    JOINS_NAMED_PACT("\"the treaty to join the Pact of Oslo\" is the accession to that pact");

    private final String id = Rule.id("noun", name());
    private final String says;

    NounRule(String says) {
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
