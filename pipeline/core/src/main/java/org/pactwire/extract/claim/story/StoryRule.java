package org.pactwire.extract.claim.story;

import org.pactwire.extract.claim.words.Rule;

/** The rules by which a sentence is read in the light of what the article has told before. */
public enum StoryRule implements Rule {
    // Scene: where and when those were of whom a sentence tells
    NOT_YET("no scene: \"will meet in Lima\""),
    DAY_OF_DATELINE("no day of the scene: \"LIMA, June 3 –\""),
    DAY_WITH_ITS_YEAR("no news is told so: \"on 3 May 2019\""),
    DAY_OF_SPEECH("no day of the scene: \"said on Monday\""),
    SCENE_IN_OR_TO("\"met in Lima\", \"flew to Lima\""),
    SCENE_OF_DATELINE("where the sentence was sent from, if it names no place itself"),

    // Discourse: what it keeps in mind
    BOTH_MEMBERS("\"Britain and Iceland, both members of NATO\" are two"),
    OTHER_THINGS_HAPPENED("no scene of a signing: what is broken, ended or still planned"),
    TOLD_AGAIN("the last signing told once more, with fewer parties, is not another one"),

    // Discourse: who is meant
    NAMED_TOGETHER("until a pact is told of, \"both sides\" are the two whom a sentence named together last"),
    BETWEEN_OTHERS("\"the agreement between the two countries\" can be one of two pairs: open"),
    BETWEEN_THE_NAMED("\"Oslo and Lima had no agreement between the two countries\": those named in front"),
    BOTH_SIDES("\"both sides\", \"the two countries\""),
    BOTH_SIDES_NAMED_HERE("the two whom the sentence names, where the article has named no two before"),
    THE_PARTNERS("\"the partners\", \"the leaders\" of the organisation that is spoken of most"),
    THE_LEADERS("\"the leaders\" of the last two, where no organisation is spoken of"),
    THE_FIRST_ONE("\"the first one\" is between the same two"),
    WE_HAVE_A_DEAL("\"We have a deal\", says the broker: of the two of the pact told of"),
    WHO_ANNOUNCES("who only announces a pact of two others is no party"),
    SHARED_SIDE("\"another with Chile\": with the one that the pacts told of have in common"),
    OWN_OF_ANOTHER("\"its own deal\" is not with the one of whom the article speaks, but like that of it"),
    HOST_OF_THE_SHARED("of two that signed one pact the guest signs the next one"),

    // HomeParty
    HOME_ORGAN("\"LIMA – Parliament ratified the treaty\": that of Peru"),
    HOME_NOT_SPOKEN_OF("an article that does not name the state of its dateline does not mean it"),
    HOME_NO_SIDE("a pact told of between two others is none of the dateline's state"),
    HOME_MINISTER("the one minister without a state is the dateline's"),

    // SignerReferences
    SIGN_TOO("who is joined to the subject signs, too: \"the president and the premier\""),
    SUBJECT_OF_VERB_BEFORE("\"they met and signed\""),
    SOME_MINISTERS("not those named before: \"ministers signed\""),
    PERSONS_IN_FRONT("the persons who are meant are named in front in the same sentence"),
    PERSONS_OF_SENTENCE_BEFORE("the persons who are meant are named in the sentence before"),
    PERSON_OF_NO_SIDE("beside a person without a party it is not clear who is meant"),
    THEY_TWO("\"they\": the two persons named last, one for each side"),
    HE_OR_SHE("\"she\": the only person named last"),
    THE_TWO_MINISTERS("\"the two ministers\", \"both men\""),
    THE_CHILEAN_PRESIDENT("the person who was named with the office"),
    THE_PRESIDENTS("\"the presidents\": those named with the office for the two sides"),
    OTHER_THAN_THE_PACTS("\"they\" are not those who made another pact than the one it points back to"),
    SIDES_POINTED_TO("\"the treaty\" has the two sides of the one told before"),
    SIDE_LEFT("one more person signs where one side has its signer: for the other"),

    // OpenSigners
    NAMED_NEXT("who signed by office is named by one of the next sentences"),
    TWO_IN_ONE_OFFICE("with two persons in one office it is open who signed"),

    // SettingReader: when
    SAME_DAY("\"hours before\": on the day of the signing told last"),
    DAY_OF_SCENE("\"they met on Monday. There they signed\": on Monday"),
    DAY_OF_SIGNING_BEFORE("\"then they signed\": on the day of the signing told last"),

    // SettingReader: where
    HERE("\"signed here\": where the article was sent from"),
    BANKS_BOARD("a bank's board does not meet where its debtors live"),
    SENT_FROM("what an agency reports as news has happened where it reports from"),
    PLACE_OF_SCENE("\"they met in Lima. They signed\": in Lima"),
    DAYS_LATER("\"she flew to Lima on Monday. A day later she signed\": still there"),
    THERE("\"signed there\": where the last pact was made"),
    PLACE_OF_SIGNING_BEFORE("\"then they signed\": where the signing told last was"),

    // SettingReader: whether it goes on with the story
    NEXT_IN_A_ROW("\"then\", \"also\""),
    SO_DID("\"so did Chile\""),
    AFTER_THEN("the sentence before began with \"then\""),
    NO_SIDE_IN_COMMON("no next pact of a row: one between two others"),
    RETROSPECT("no step of the story: \"had once\", \"earlier\""),
    TIME_OF_ITS_OWN("no step of the story: one that tells its own day"),
    SAME_PEOPLE("a scene with all the parties"),
    POINTS_TO_THE_SCENE("a scene with one party, where the sentence points back: \"the treaty\", \"there\", \"then\""),
    SAME_SUBJECT("a scene with one party, where the sentence goes on with \"they\", \"the two ministers\""),
    AT_THE_OCCASION("a scene with one party, where the sentence goes on with \"the meeting\""),
    ON_ITS_MARGINS("\"on its margins\": beside the meeting told before"),

    // PledgeReader: who pays whom
    CONVERTED("no sum of its own: \"2 billion pounds (2.5 billion dollars)\""),
    PRICE_OF_ONE("no sum: \"80 dollars a barrel\""),
    WHICH_COMES_TO("\"0.25 percent, which comes to 112 million euros\""),
    RECEIVES_FROM("\"Peru receives 2 billion from Norway\""),
    GIVES("\"Norway gives 2 billion\""),
    GIVEN_SOMEBODY("\"gives Peru 2 billion\""),
    GIVEN_TO("\"gives 2 billion to Peru\""),
    PROVIDED_WITH("\"provides Peru with 2 billion\""),
    MONEY_FOR("\"2 billion for Peru\""),
    AGREES_TO_GIVE("\"Norway agreed to give 2 billion\""),
    PAYS_ITSELF("nobody pays itself"),
    YEAR_BESIDE("\"2 billion in 2024\""),
    PART_OF_IT("part of a sum told before, and nothing that it is for: \"1 billion of it\""),
    WHAT_IT_IS_FOR("\"2 billion of military aid\""),

    // PledgeReader: whether the pact promises it
    COMPARED("another sum to measure it by: \"after 1.7 billion in 2022\""),
    ESTIMATED("not promised: \"expects that the deal will add 4.8 billion\""),
    MENTIONED("not promised: \"is mentioned in the paper\""),
    SEPARATE("not promised by the pact: \"also gives\", \"separately\""),
    IN_PACTS_PHRASE("\"an agreement to provide 2 billion\""),
    PACT_MODIFIES("\"a loan programme of 4 billion\""),
    AGREEMENT_TO("\"reached an agreement to provide\", where the tree hangs the infinitive to the verb"),
    AGREEMENT_ON("\"reached an agreement late on Friday on a loan\", where the tree hangs the phrase to the verb"),
    PACT_CONTAINS("\"the deal includes 2 billion\""),
    UNDER_THE_PACT("\"under the deal\""),
    IS_TO_GIVE("still to come: \"is to give\""),
    WILL_GIVE("still to come: \"will give\""),
    PROMISES("still to come: \"promises\""),
    PAYS_JUST_AFTER("just after the signing: \"Germany pays nearly 4 billion euros\""),
    PROMISED_JUST_AFTER("just after the signing: \"the prime minister promised 126 million\""),
    GOES_ON("not promised by the pact: \"still pays\", \"already pays\""),

    // PointerReader
    AMOUNT_OF_SUBJECT("\"its text names 2 billion\""),
    AMOUNT_UNDER_IT("\"under the accord 2 billion are to flow\""),
    THE_PAPER("\"the text\""),
    THE_LOAN("\"the programme\", where the pact told of is a loan"),
    WHOSE_PAPER("\"Berlin's accord\", \"the French text\""),
    IT_PROMISES("\"it provides 2 billion\", just after a pact was told of"),
    IT_SPEAKS("the one who speaks, and no pact: \"London said that it will provide\""),
    BOTH_TEXTS("\"both texts\""),
    HIS_TEXT("\"his text\": that of the side for which the person speaks who was named last");

    private final String id = Rule.id("story", name());
    private final String says;

    StoryRule(String says) {
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
