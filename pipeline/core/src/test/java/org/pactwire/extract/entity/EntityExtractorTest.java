package org.pactwire.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.PartyTable;

class EntityExtractorTest {
    private static final EntityExtractor EXTRACTOR = new EntityExtractor(PartyTable.load());

    private static List<EntityMention> mentions(String text) {
        return EXTRACTOR.extract(text, new SentenceSplitter().split(text), null);
    }

    private static Stream<EntityMention> persons(String text) {
        return mentions(text).stream().filter(m -> m.type() == EntityMention.Type.PERSON);
    }

    private static List<Tuple> offices(String text) {
        return persons(text)
                .map(m -> tuple(m.entityName(), m.office(), m.stateId()))
                .toList();
    }

    private static List<String> parties(String text) {
        return mentions(text).stream()
                .map(PartyTable::partyOf)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void aPersonHasTheOfficeAndTheStateInFrontOfTheName() {
        assertThat(offices("Japanese Prime Minister Fumio Kishida signed the agreement."))
                .containsExactly(tuple("Fumio Kishida", "Prime Minister", "JPN"));
        assertThat(offices("U.S. National Security Adviser Jake Sullivan spoke to reporters."))
                .containsExactly(tuple("Jake Sullivan", "National Security Adviser", "USA"));
        assertThat(offices("NATO Secretary General Jens Stoltenberg praised the step."))
                .containsExactly(tuple("Jens Stoltenberg", "Secretary General", "NATO"));
        assertThat(offices("It was signed by U.S. Secretary of State Antony Blinken."))
                .containsExactly(tuple("Antony Blinken", "Secretary of State", "USA"));
    }

    @Test
    void aNameBehindATitleIsAPersonThatTheModelPassesOver() {
        assertThat(offices(
                        "On the margins of the Three Seas summit in the Lithuanian capital, Presidents Edgars Rinkevics"
                                + " and Volodymyr Zelensky on Thursday signed an agreement."))
                .extracting(t -> t.toList().get(0))
                .containsExactly("Edgars Rinkevics", "Volodymyr Zelensky");
        assertThat(persons("The President said that Foreign Minister Level Talks would begin."))
                .isEmpty();
    }

    @Test
    void aPersonHasTheStateBehindTheName() {
        assertThat(offices("President Volodymyr Zelensky of Ukraine arrived."))
                .containsExactly(tuple("Volodymyr Zelensky", "President", "UKR"));
        assertThat(offices("Volodymyr Zelensky, the Ukrainian president, arrived."))
                .containsExactly(tuple("Volodymyr Zelensky", "president", "UKR"));
        assertThat(offices("Antony Blinken, the U.S. secretary of state, arrived."))
                .containsExactly(tuple("Antony Blinken", "secretary of state", "USA"));
    }

    @Test
    void theOfficeOfTheNextPersonIsNotThatOfTheOneBefore() {
        assertThat(offices("They met Peter Novak, Japanese Prime Minister Fumio Kishida and others."))
                .containsExactly(tuple("Peter Novak", "", ""), tuple("Fumio Kishida", "Prime Minister", "JPN"));
    }

    @Test
    void aStateMayStandBetweenOfficeAndName() {
        assertThat(offices("The president of the Philippines, Rodrigo Duterte, agreed."))
                .containsExactly(tuple("Rodrigo Duterte", "president", "PHL"));
        assertThat(offices("Prime Minister of Greece George Papandreou agreed."))
                .containsExactly(tuple("George Papandreou", "Prime Minister", "GRC"));
    }

    @Test
    void whoHeldAnOfficeOnceSpeaksForNobody() {
        assertThat(offices("Former U.S. President Jimmy Carter was there."))
                .extracting(tuple -> tuple.toList().get(2))
                .containsExactly("");
        assertThat(offices("Jimmy Carter, the former U.S. president, was there."))
                .extracting(tuple -> tuple.toList().get(2))
                .containsExactly("");
    }

    @Test
    void anOppositionLeaderDoesNotSpeakForTheState() {
        assertThat(offices("Venezuelan opposition leader Juan Guaido refused."))
                .containsExactly(tuple("Juan Guaido", "leader", ""));
    }

    @Test
    void nothingIsGuessedOfAnUnknownPersonWithoutOffice() {
        assertThat(offices("Peter Novak signed the agreement in Italy.")).containsExactly(tuple("Peter Novak", "", ""));
    }

    @Test
    void aKnownLeaderSpeaksForTheStateThatTheArticleDoesNotName() {
        assertThat(offices("Fumio Kishida signed the agreement in Italy."))
                .containsExactly(tuple("Fumio Kishida", "Prime Minister", "JPN"));
    }

    @Test
    void shortNamesAndOtherSpellingsMeanThePersonNamedInFull() {
        assertThat(offices(
                        "Ukrainian President Volodymyr Zelensky spoke. Later Zelenskyy left. Mr. Zelenskiy returned."))
                .containsOnly(tuple("Volodymyr Zelensky", "President", "UKR"))
                .hasSize(3);
    }

    @Test
    void aSurnameThatTwoPersonsShareIsLeftOpen() {
        assertThat(persons("Bill Clinton and Hillary Clinton were there. Clinton spoke.")
                        .map(EntityMention::entityName))
                .containsExactly("Bill Clinton", "Hillary Clinton", "Clinton");
    }

    @ParameterizedTest
    @CsvSource({
        "The US-Japan deal was signed., USA JPN",
        "The Franco-German pact was renewed., FRA DEU",
        "Indo-Pak talks resumed., IND PAK",
        "South Sudan and Sudan agreed., SSD SDN",
        "Guinea-Bissau and Papua New Guinea agreed., GNB PNG",
        "Niger and Nigeria agreed., NER NGA",
        "Türkiye and Cote d'Ivoire agreed., TUR CIV",
        "UKRAINE AND RUSSIA AGREED., UKR RUS",
        "The Kremlin and the White House agreed., RUS USA",
        "The talks between Kyiv and Washington ended., UKR USA",
        "The deal with Brussels was signed., EU",
        "The Houthis and Hamas agreed., Houthis Hamas",
        "The Chinese Foreign Ministry said so., CHN",
        "They told us that turkey and china were sold out., ''"
    })
    void partiesAreFoundByEveryName(String text, String ids) {
        assertThat(String.join(" ", parties(text))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "She lives in New Mexico.",
        "Michael Jordan was on the plane.",
        "The ship sailed the South China Sea.",
        "Bank of America lent the money.",
        "The minister was in Washington.",
        "Northern Ireland was quiet."
    })
    void aNameInsideAnotherNameIsNoParty(String text) {
        assertThat(parties(text)).isEmpty();
    }

    @Test
    void congoIsTheOneThatTheArticleNamesInFull() {
        assertThat(parties("The Democratic Republic of the Congo signed. Later Congo broke the truce."))
                .containsExactly("COD", "COD");
        assertThat(parties("Congo broke the truce.")).isEmpty();
    }

    @Test
    void georgiaBesideAtlantaIsNoState() {
        assertThat(parties("A court in Atlanta ruled on the vote in Georgia.")).isEmpty();
        assertThat(parties("Georgia and Abkhazia agreed.")).containsExactly("GEO", "Abkhazia");
    }

    @Test
    void aSurnameIsNoStateWhereNothingElseSpeaksOfTheState() {
        assertThat(parties("Michael Jordan arrived. Jordan smiled.")).isEmpty();
        assertThat(parties("Michael Jordan arrived in Amman. The Jordanian king met him. Jordan agreed."))
                .containsExactly("JOR", "JOR");
    }

    @Test
    void aPalaceIsAPlaceWhereSomethingHappensInIt() {
        assertThat(parties("They signed the deal at the White House.")).isEmpty();
        assertThat(parties("The White House signed the deal.")).containsExactly("USA");
    }

    @Test
    void anAmbiguousAcronymNeedsItsFullName() {
        assertThat(parties("The AU sent a mission.")).isEmpty();
        assertThat(parties("The African Union met. The AU sent a mission.")).containsExactly("AU", "AU");
    }

    @Test
    void capitalsAreTyped() {
        assertThat(mentions("Moscow agreed after talks in Geneva and Kyiv."))
                .extracting(EntityMention::text, EntityMention::type, EntityMention::entityId)
                .containsExactly(
                        tuple("Moscow", EntityMention.Type.COUNTRY, "RUS"),
                        tuple("Geneva", EntityMention.Type.PLACE, ""),
                        tuple("Kyiv", EntityMention.Type.PLACE, ""));
    }

    @Test
    void spansAreThoseOfTheTextAndDoNotOverlap() {
        String text = "President Joe Biden of the United States met NATO's chief.\n\nThe U.S. Senate approved.";
        int end = 0;
        for (EntityMention mention : mentions(text)) {
            assertThat(mention.span().of(text)).isEqualTo(mention.text());
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void aCapitalBesideAnotherPlaceIsAPlace() {
        assertThat(mentions("Copenhagen, Denmark, was cold."))
                .extracting(EntityMention::type)
                .containsExactly(EntityMention.Type.PLACE, EntityMention.Type.COUNTRY);
    }

    @Test
    void presidentsOfAListHoldOneOfficeEach() {
        assertThat(offices("Presidents Joe Biden of the United States and Volodymyr Zelensky of Ukraine signed."))
                .containsExactly(
                        tuple("Joe Biden", "President", "USA"), tuple("Volodymyr Zelensky", "President", "UKR"));
    }

    @Test
    void ministersOfSeveralStatesAreNamedInTheSameOrder() {
        assertThat(offices(
                        "The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, met."))
                .containsExactly(
                        tuple("Ararat Mirzoyan", "foreign minister", "ARM"),
                        tuple("Jeyhun Bayramov", "foreign minister", "AZE"));
    }

    @Test
    void anAdviserIsNotThePrimeMinister() {
        assertThat(offices("Redwan Hussein, national security adviser to Prime Minister Abiy Ahmed, signed."))
                .containsExactly(
                        tuple("Redwan Hussein", "national security adviser", "ETH"),
                        tuple("Abiy Ahmed", "Prime Minister", "ETH"));
    }

    @Test
    void aMemberOfAnArmedGroupSpeaksForIt() {
        assertThat(offices("Getachew Reda of the Tigray People's Liberation Front signed."))
                .containsExactly(tuple("Getachew Reda", "", "TPLF"));
    }

    @Test
    void whoHoldsAnOfficeInAProvinceOrAHouseDoesNotSpeakForTheState() {
        assertThat(offices("India's chief minister Arvind Kejriwal and U.S. Senator John Kerry spoke."))
                .extracting(office -> office.toList().get(2))
                .containsExactly("", "");
    }

    @Test
    void allThreadsReadTheSame() {
        List<String> texts = Stream.of("Kyiv", "Paris", "Moscow", "Ankara", "Congo", "Georgia", "the African Union")
                .flatMap(a -> Stream.of("Fumio Kishida", "Michael Jordan", "President Emmanuel Macron of France")
                        .map(b -> b + " met ministers from " + a + " in Geneva. " + a + " agreed with Bank of China."))
                .toList();
        List<List<EntityMention>> one =
                texts.stream().map(EntityExtractorTest::mentions).toList();
        List<List<EntityMention>> many =
                texts.parallelStream().map(EntityExtractorTest::mentions).toList();
        assertThat(many).isEqualTo(one);
    }

    /** Time grows with the length of the text only, whatever is in it; ten times the usual is allowed here. */
    @Test
    @Timeout(60)
    void aSentenceWithoutEndIsReadInLinearTime() {
        String text = "Paris and John Smith, ".repeat(4_000);
        assertThat(mentions(text)).hasSizeGreaterThan(4_000);
    }

    @Test
    void aTextWithoutSentencesHasNoEntities() {
        assertThat(mentions("")).isEmpty();
    }
}
