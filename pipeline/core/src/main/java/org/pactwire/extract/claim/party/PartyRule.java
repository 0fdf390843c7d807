package org.pactwire.extract.claim.party;

import org.pactwire.extract.claim.words.Rule;

/** The rules by which somebody is taken for a party of a pact, or for one who signs it, or for neither. */
public enum PartyRule implements Rule {
    // HalvedNames: what a name stands for
    HALF_OF_A_NAME("a state that shares the last word of its name: \"North and South Korea\""),

    // PartyNames: which names stand for parties
    MEMBER_OF_A_BODY("no party: the body of \"a NATO member\""),
    ORGAN_OF_STATE("speaks for its state: \"the Norwegian parliament\""),
    JOINED_TO_A_BODY("a side of its own: \"Peru and Shining Path rebels\""),
    VOTES_FOR_STATE("speaks for its state by a vote: \"Chilean lawmakers approved\""),
    PRIVATE_BODY("no party: the state of \"a Russian oil firm\""),
    BODY_OF_ITS_OWN("no party: the state of \"Lebanon's Hezbollah\""),
    ATTACKS("who attacks may break a pact by it: \"Israeli attacks\""),
    ARMED("parties of a truce without a name: \"rebels\""),
    NAMED_BEHIND("named behind a preposition: \"the president of Peru\", \"envoys from Chile\""),
    ORGAN_IN_STATE("speaks for the state that it is in: \"the parliament in Norway\""),
    PARTED_BY_SEMICOLON("no party: in another sentence, behind a semicolon"),
    OPEN_MINISTER("speaks for a state that is not named: \"Finance Minister Ana Soto\""),

    // Brokers: who only brings the others together
    BROKERS_IT("no party: \"Qatar mediated\", \"hosted by Oman\""),
    BACKS_IT("no party: \"US-backed\", \"proposed by Oman\""),
    WHO_BROKERED("no party: \"Oman, which mediated\""),
    BROKERS_WITH_HYPHEN("no party: \"US-brokered\""),
    NO_PARTY_WITH_HYPHEN("no party: \"Chad-based\", \"Russian-built\""),
    WITH_HIM_BETWEEN_THEM("no party: \"with the Norwegian minister between them\""),
    WITH_HIM_AS_BROKER("no party: \"with the Norwegian president, Lars Vik, as go-between\""),
    HOST_ACTS("the host makes a pact of its own: \"Lithuania, the host, signed\""),
    CALLED_BROKER("no party: \"Qatar, the mediator\""),

    // PhraseReader: who is named in the pact's own phrase
    SIDES_OF_WHOLE("\"truce talks between Norway and Chile\""),
    LENT_BY_WHOLE("\"a loan programme for Peru\""),
    BEFORE_NOUN("\"Ottawa's deal\", \"the Japan-Ukraine accord\""),
    ACCESSION_TO("\"its accession to NATO\""),
    BETWEEN_OR_OF("\"a deal between Norway and Chile\", \"of\", \"by\""),
    LENT_TO("\"a loan to Peru\""),
    PACT_WITH("\"a deal with Chile\""),
    TO_DIVIDE_BETWEEN("no party: \"a deal to divide the island between two tribes\""),
    MADE_WITH("\"a deal reached with Chile\""),
    PEOPLE_IN_CLAUSE("no party: \"a deal under which Syrians are sent back\""),
    SUBJECT_OF_CLAUSE("\"the treaty that Norway signed\""),
    GIVEN_UNDER_IT("\"a deal under which Norway gives Chile ships\""),
    CLAUSE_WITH("\"the treaty that they signed with Chile\""),

    // ActorReader: who does it
    OWNER_OF_REFUSAL("\"Norway's refusal to renew\""),
    BEARS_SIGNATURES_OF("\"bears the signatures of Norway and Chile\""),
    IS_SET_TO("\"Norway is set to sign\""),
    DONE_BY("\"signed by Norway\""),
    CALLED_ON("\"called on Chile and Peru to sign\""),
    CALLER_IS_OTHER_SIDE("\"Norway urged Chile to sign\": those two"),
    LETS_IT("\"Norway let the pact lapse\""),
    SUBJECT("\"Norway signed\""),
    OWNER_OF_ACT("\"Russia's withdrawal\", \"a withdrawal by Russia\""),
    MEMBERS_OF_A_BODY("no party: the body of \"NATO members\""),
    RELATIVE_CLAUSE("\"the state Norway left\": what the clause is about"),
    BREAKING_IT("\"rebels breaking the truce\""),
    ONLY_SAYS_SO("no party: who says that something was done"),
    ONLY_RULES_SO("no party: a court that finds a breach"),
    ACCUSED("\"Sudan accused the rebels of breaking it\": those two"),
    WHO_OR_WHICH("\"Norway, which signed\""),
    BECAME_NTH_STATE("\"Peru became the ninth state to ratify\""),
    IT_IN_SPEECH("\"Norway said it was leaving\""),
    HIS_COUNTRY("\"the Norwegian minister said his country would leave\""),
    THE_COUNTRY_IN_SPEECH("\"the Norwegian minister said the country was leaving\""),
    SAYS_SO_OF_PACT_WITH("\"Norway said that a deal with Chile will be signed\""),

    // GroupReader: parties without their names
    BOTH("\"both\", \"the two\""),
    OF_THE_TWO("\"officials of the two countries\""),
    SIDES("\"the sides\""),
    ENEMIES("\"the enemies\""),
    TWO_OR_THEIR_GOVERNMENTS("\"the two governments\", \"their ministers\""),
    TWO_OR_THEIR_ENVOYS("\"the two men\", \"their negotiators\""),
    THEY("\"they\""),
    PARTNERS("\"the partners\", \"the leaders\""),
    SEVERAL_WITHOUT_NAMES("\"the warring parties\", \"six powers\""),

    // CounterpartReader: with whom
    OFFERED_TO("\"offered Chile a treaty\""),
    STANDS_BESIDE_THEM("no party: \"with the Norwegian minister beside them\""),
    AS_WITNESS("no party: \"with Norway as witness\""),
    FOLLOWS_FROM_AFAR("no party: \"with Norway following by video\""),
    LOOKS_ON("no party: \"with the Norwegian minister looking on\""),
    TALKED_WITH_BEFORE("no party: \"after ten hours with the Norwegian minister\""),
    DONE_WITH("\"signed with Japan\", \"agreed between them\""),
    DONE_BY_BOTH("\"was signed by Chile\""),
    DIVIDED_BETWEEN("no party: \"signed a treaty on waters divided between tribes\""),
    WITH_INSIDE_ITS_OBJECT("\"signed a memorandum on trade with Japan\""),
    HELPED("\"a deal to help Ukraine\""),

    // DealFrame: what is done under it
    DOES_UNDER_A_DEAL("\"under a deal reached on Monday, Norway will sell ships\""),
    DONE_TO_THE_NEXT("\"will sell Chile two ships\""),
    DONE_TO_OR_WITH("\"will sell ships to Chile\""),

    // RoleReader: what the parts of the sentence tell together
    HAS_PACTS("\"Tokyo has a deal with Canberra\""),
    ENTRY_OF_ANOTHER("no party: \"Norway ratified Peru's entry\""),
    TOLD_BY_A_THIRD("no party: \"a truce between Peru and Chile was announced by Norway\""),
    LOST_SUBJECT("where the tree lost the subject: the names before the verb"),
    CUT_OFF_SUBJECT("where the tree cut the subject: all names before \"signed\""),
    WITH_MEMBERS("no party: \"a deal with G7 nations\""),
    NAMED_BY_DESCRIPTION("\"the Norwegian deal\""),
    PAIR_IN_ITS_NAME("\"the Moldova-EU Agreement\""),
    STRANGER_BY_NAME("no pact of ours: \"a deal with Google\""),
    STRANGER_BY_TRADE("no pact of ours: \"a deal with a bank\""),
    STATE_OF_CONTENT("\"signed a deal to open a base in Kyrgyzstan\""),
    WHO_REFUSES("\"expires after Norway's refusal to renew it\""),
    ONE_ACTS("\"Norway signed treaties with Chile and Peru\": one with each"),
    ONE_OPPOSITE("\"Chile and Peru signed treaties with Norway\": one by each"),
    BETWEEN_THE_TWO("\"the agreement between the two countries\""),
    PARLIAMENT_OF_NO_STATE("speaks for a state that is not named: \"parliament ratified\""),
    STATE_OF_COUNTERPART("not her state: \"Ana Soto and her Chilean counterpart\""),

    // SignatoryReader: who signs
    ORGAN_OF_PERSON("does not sign: she in \"the government of Berg signed\""),
    SOMEBODY_OF_PERSON("does not sign: she in \"Berg's minister signed\""),
    SIGNERS_BEFORE_VERB("where the tree has another subject: the persons before \"signed\""),
    WILL_SIGN("\"will sign\", but not who promises a deal"),
    HANDS_OVER_ACCESSION("does not sign: who agrees to an accession"),

    // SigningRow: who signs in the order of the words
    SIGNS_FOR("\"Berg signed for Norway\""),
    SIGNS_ON_BEHALF_OF("\"Berg signed on behalf of Norway\""),
    SIGNS_FOR_HER_COUNTRY("\"for the hosts\", \"for her country\""),
    SIGNER_BEHIND_SIDE("\"for Chile minister Ana Soto\""),
    SIGNER_BEFORE_SIDE("\"Ana Soto for Chile\""),
    DOES_SOMETHING_ELSE("does not sign: \"Soto came, for Chile\""),
    PERSON_OF_ANOTHER_STATE("does not sign for a state who belongs to another"),
    THEN_SIGNS_ANOTHER("\"Berg signed first, then Chile's Soto\""),
    SIGNS_ELSEWHERE_OR_LATER("\"Berg signed in Oslo, Soto in Lima\""),
    SIGNER_AT_HEAD("\"Berg, on her first journey, and Soto signed\""),
    HAS_VERB_OF_HIS_OWN("does not sign: who does something else"),
    SECOND_NAME("no other person: \"known as Rojas\""),

    // PactContent: what it is about
    PURCHASE("no pact of ours: \"an agreement to buy 160 aircraft\""),
    COALITION("no pact of ours: \"an agreement to form a government\""),
    ASIDE("no content: \"during a visit by the president of France\""),
    AGAINST("no content: \"against Russia\""),

    // NoticeReader: who is told that it ends
    GIVEN_NOTICE("\"Lima gave Quito notice\""),
    NOTIFIED("\"Lima notified Quito\""),

    // BreachParties: who breaks it, and against whom
    FOUND_IN_BREACH("\"finds Norway in breach\""),
    PEOPLE_ARE_NO_SIDE("no party: \"killed two Norwegians\""),
    BODY_IS_NO_SIDE("no party: an organisation beside a breach"),
    ENTERED("no party: the state that somebody enters"),
    FIRST_NAMED_BREAKS_IT("of a breach without a subject: the first who is named"),
    SIDES_OF_KNOWN_PACT("the two sides of a known pact whom the sentence names"),
    SAYS_IT_IS_BROKEN("\"Chile says that Norway broke it\""),
    SAYS_SO_BESIDE_IT("\"Norway broke it, Chile said\""),
    COMPLAINER_IS_OTHER_SIDE("who complains of a breach is the other side"),
    OTHER_NAMED_IS_HIT("the only other who is named is the other side"),
    FIRST_OTHER_IN_TRUCE("of a truce, the first other who is named"),

    // SignerOffice: who signs by office
    LEADERS("\"the leaders\""),
    MINISTERS("\"the foreign ministers\"");

    private final String id = Rule.id("party", name());
    private final String says;

    PartyRule(String says) {
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
