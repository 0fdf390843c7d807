package org.pactwire.extract.claim.setting;

import org.pactwire.extract.claim.words.Rule;

/** The rules by which it is read when and where something happened, who says so, and how long a pact is to last. */
public enum SettingRule implements Rule {
    // Dateline: where an article was sent from
    DATELINE("an agency's line in front of the sentence: \"KIGALI, Rwanda, June 3 (Example News) –\""),
    TWO_CITIES("\"BAKU/YEREVAN –\": where it happened is open"),
    SEAT_OF_BODY("\"BRUSSELS –\" is the city, where the Union is meant elsewhere"),

    // CircumstanceReader: when
    TIME_OF_DAY("a time of a known day is that day: \"Saturday evening\""),
    DATE_IN_CLAUSE_OF_PACT("not the day of the event: \"the treaty on which they had agreed in May\""),
    DATE_IN_CLAUSE_OF_MENTION("not the day of the event: \"the treaty of the bank, which they had founded in 1975\""),
    DATE_TELLS_WHICH("tells which pact is meant, not when: \"the 2015 agreement\""),
    DATE_OF_ANOTHER_CLAUSE("not the day of the event: \"signed after the war, which broke out in May\""),
    DATE_OUTSIDE_PAST("not the day of a pact's past: \"the treaty signed in Lima collapsed on Monday\""),
    DATE_OF_SPEECH("the day of the saying: \"said on Thursday that they had signed\""),
    NEAREST_DATE("of several dates the one next to the verb"),
    HOURS_LATER("\"hours before\", \"hours later\": on the day told last"),
    ON_THE_SAME_DAY("\"the same day\": the day told last"),
    DATE_BEFORE("the last day in front: \"fell on Wednesday, and hours later they agreed\""),

    // CircumstanceReader: at what meeting, and who says so
    AT_A_MEETING("\"at the NATO summit\""),
    GATHERING_IS_A_SUMMIT("\"a gathering of the G7\" is its summit"),
    SAYS_THAT("\"Peru said that it had signed\""),
    SAID_BEHIND("\"it was signed, Peru said\""),
    ANNOUNCES("\"Peru announced the signing\""),
    ACCORDING_TO("\"according to Peru\""),
    PAPER_SAYS("a paper is nobody who speaks: \"the text says\", \"according to the treaty\""),
    PRONOUN_SAYS("who speaks is not told by name: \"it said\""),
    SPEAKER_IN_FULL("a person is called by the fullest name that the article tells"),
    SPEAKER_WITHOUT_ASIDE(
            "what is told of the speaker is no part of the name: \"the envoy, who arrived in May, said\""),

    // PlaceReader
    IN_OR_AT("\"in Lima\""),
    ON_A_SPOT("\"on the lawn of\""),
    CITY_OF("\"in the western city of Lviv\""),
    SPOT_OF("\"in the garden of\""),
    CALLED_SO("\"in a valley called Wadi Araba\""),
    CONTINENT("where no pact is signed: \"in Latin America\""),
    PLACE_IN_PACTS_PHRASE("what the pact is about: \"the ceasefire in Gaza\""),
    CITY_BEFORE_STATE("\"in Lima in Peru\" is in Lima"),
    NEAREST_PLACE("of several places the one next to the verb"),
    DURING_A_VISIT("where the journey goes: \"during a visit to Lima\""),
    IN_THE_CAPITAL("\"in the Qatari capital\""),
    WHILE_OFFICES_WATCH("where those are who hold the offices: \"while their presidents drank tea in the garden of\""),
    PLACE_OUTSIDE_PAST("not where a pact of the past was made: \"the treaty signed in May collapsed in Lima\""),
    PLACE_OF_ANOTHER_CLAUSE("not where it happened: \"signed the deal after ships had met in Lima\""),
    PLACE_OF_NEXT_SENTENCE("not where the other one happened: \"Chile signed, and Peru voted in Lima\""),
    SEAT_OF_ORGAN("where it sits: \"between the government in Lima and the rebels\""),
    PLACE_IN_APPOSITION("where something else is: \"with Peru, the host of talks in Lima\""),
    PLACE_OF_SUBJECT("where the subject is: \"the fleet in Lima\""),
    PLACE_ASIDE("where something else is: \"quarrels over the border in the Irish Sea\""),
    PLACE_OF_PURPOSE("where something else is to happen: \"signed to end the war in Gaza\""),
    BESIDE_FIRST_VERB("\"was signed in Lima and took effect in May\": in Lima it did not take effect"),
    BESIDE_SECOND_VERB("\"was signed in Lima and took effect in May\": in May it was not signed"),

    // TermReader
    FOR_YEARS_TO_COME("without a pact's noun: \"will lease the port for a decade\""),
    YEARS_BEFORE_NOUN("\"a ten-year deal\""),
    FOR_YEARS_BEHIND_NOUN("\"a deal for ten years\""),
    HAS_LASTED("has been so for a time: \"the truce that had let ships sail for a year\""),
    LASTS("\"lasts ten years\", \"valid for a decade\""),
    GOOD_FOR("\"is good for a year\""),
    TERM_IS("\"its term is ten years\""),
    DONE_UNDER_IT("\"under the deal Chile rents the port for ten years\""),
    WILL_BE_DONE("\"the deal will keep the port open for ten years\""),
    WILL("what will be is to come"),
    IS_TO("\"is to lease\" is to come");

    private final String id = Rule.id("setting", name());
    private final String says;

    SettingRule(String says) {
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
