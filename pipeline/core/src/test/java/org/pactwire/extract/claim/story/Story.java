package org.pactwire.extract.claim.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.BareClaims;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.setting.Dateline;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PartyTable;

/**
 * An article for a test: what it has told so far, and then the sentence that is read, with what its readers find. Persons
 * who are told of one after the other are told of in one sentence.
 */
final class Story {
    private static final PartyTable PARTIES = PartyTable.load();

    private final Drawn now;
    private final SentenceFacts facts;
    private final Trail trail;
    private final Sentence sentence;
    private final Discourse discourse = new Discourse(PARTIES);
    private final List<EntityMention> persons = new ArrayList<>();
    private boolean begun;

    private Story(Drawn now) {
        this.now = now;
        this.facts = now.facts();
        this.trail = now.tree().trail();
        this.sentence = now.tree().sentence();
        discourse.hear(sentence, List.of(), trail);
    }

    /** What a sentence is read after; nothing so far. */
    static Story after(Drawn sentence) {
        return new Story(sentence);
    }

    // What the article has told

    /** A sentence that names parties. */
    Story names(String... ids) {
        discourse.hear(
                sentence,
                Arrays.stream(ids)
                        .map(id -> mention(
                                PARTIES.members(id).isEmpty()
                                        ? EntityMention.Type.COUNTRY
                                        : EntityMention.Type.ORGANIZATION,
                                id,
                                "",
                                "",
                                ""))
                        .toList(),
                trail);
        return this;
    }

    /** One more person of the sentence before. */
    Story person(String name, String stateId, String office) {
        persons.add(mention(EntityMention.Type.PERSON, "", name, stateId, office));
        return this;
    }

    /** A pact was signed. */
    Story signed(String... parties) {
        return tells(claim(Status.SIGNED, Kind.OTHER, null, "", false, parties));
    }

    Story signedIn(String place, String... parties) {
        return tells(claim(Status.SIGNED, Kind.OTHER, null, place, false, parties));
    }

    Story signedOn(String day, String place, String... parties) {
        return tells(claim(Status.SIGNED, Kind.OTHER, day(day), place, false, parties));
    }

    /** The signing was told once more, of "the treaty". */
    Story signedAgain(String day, String... parties) {
        return tells(claim(Status.SIGNED, Kind.OTHER, day(day), "", true, parties));
    }

    /** A loan was agreed on. */
    Story lent(String... parties) {
        return tells(claim(Status.AGREED, Kind.LOAN, null, "", false, parties));
    }

    /** Those who are named were at a place on a day. */
    Story scene(String day, String place, String... parties) {
        discourse.heardScene(new Scene(-1, day(day), place, Set.of(parties)), List.of(), false);
        return this;
    }

    /** The same in a sentence that tells something of their pact. */
    Story sceneOf(Status status, String day, String place, String... parties) {
        discourse.heardScene(
                new Scene(-1, day(day), place, Set.of(parties)),
                List.of(claim(status, Kind.OTHER, null, "", false, parties)),
                false);
        return this;
    }

    /** A sentence that begins with "then". */
    Story then() {
        discourse.heardScene(new Scene(-1, null, "", Set.of()), List.of(), true);
        return this;
    }

    Story sentFrom(String place) {
        discourse.sentFrom(place);
        return this;
    }

    // What is read of the sentence

    /** Who "both sides" are. */
    List<String> bothSides() {
        return begin().complete(group(Roles.Group.TWO)).parties();
    }

    /** Who "the partners", "the leaders" are. */
    List<String> partners() {
        return begin().complete(group(Roles.Group.MEMBERS)).parties();
    }

    /** Who "the two countries" of a pact are. */
    List<String> between(String noun) {
        return begin().between(pact(noun), group(Roles.Group.BETWEEN)).parties();
    }

    /** Between whom a pact is, where the sentence names these. */
    List<String> sides(String verb, Status status, String pact, String... named) {
        Roles roles = new Roles(List.of(named), List.of(), List.of(), Roles.Group.NONE, false);
        return begin().complete(pact(pact), event(verb, status), roles).parties();
    }

    /** Between whom "another treaty" is that a party signs. */
    List<String> sidesOfAnother(String party) {
        return begin().withShared(List.of(party), false);
    }

    /** Between whom "its own treaty" is. */
    List<String> sidesOfItsOwn(String party) {
        return begin().withShared(List.of(party), true);
    }

    /** Who takes part, with the state of the dateline. */
    List<String> home(String verb, String... named) {
        return home(verb, new Roles(List.of(named), List.of(), List.of(), Roles.Group.NONE, false))
                .parties();
    }

    /** For whom the persons of the sentence sign. */
    List<String> homeSigners(String verb, String... named) {
        List<Signatory> open = facts.entities().stream()
                .filter(e -> e.type() == EntityMention.Type.PERSON)
                .map(e -> new Signatory("", e.entityName(), e.office()))
                .toList();
        return names(home(verb, new Roles(List.of(named), open, List.of(), Roles.Group.NONE, false))
                .signatories());
    }

    /** Who signs. */
    List<String> signers(String verb, String pact, String... named) {
        Roles roles = new Roles(List.of(named), List.of(), List.of(), Roles.Group.NONE, false);
        return names(references(verb, pact, roles));
    }

    /** Who signs for whom, where one person signs for a party and another one for nobody named. */
    List<String> settled(String verb, String pact, List<String> named, String party, String person, String other) {
        List<Signatory> both = List.of(new Signatory(party, person, ""), new Signatory("", other, ""));
        return names(references(verb, pact, new Roles(named, both, List.of(), Roles.Group.NONE, false)));
    }

    /** Who held an office for parties, of those whom the sentence names. */
    static List<String> namedNext(Drawn sentence, SignerOffice office, String... parties) {
        return names(new OpenSigners(List.of(parties), office, 0)
                .namedIn(sentence.entities(), sentence.tree().trail()));
    }

    /** When it happened; empty where nothing tells. */
    String day(String verb, String pact, String... parties) {
        begin();
        return value(settings().date(pact(pact), event(verb, Status.SIGNED), List.of(parties)));
    }

    /** Where it happened; empty where nothing tells. */
    String place(String verb, String pact, String... parties) {
        begin();
        return settings().place(pact(pact), event(verb, Status.SIGNED), List.of(parties));
    }

    /** Day and place of those of whom a sentence tells. */
    static String scene(Drawn sentence) {
        Sentence told = sentence.tree().sentence();
        Trail trail = sentence.tree().trail();
        Dateline line = Dateline.of(sentence.text(), told, sentence.entities(), trail);
        List<EntityMention> named = sentence.entities().stream()
                .filter(e -> line == null || e.span().start() >= line.end())
                .toList();
        Scene scene =
                Scene.of(told, named, sentence.dates(), line, sentence.facts().dateline(), trail);
        return (value(scene.day()) + " " + scene.place()).strip();
    }

    /** The sums of money that count. */
    static List<String> sums(Drawn sentence) {
        return after(sentence).pledges(null).stream()
                .map(p -> String.valueOf(p.amount().max()))
                .toList();
    }

    static String payer(Drawn sentence) {
        return after(sentence).pledges(null).get(0).payer();
    }

    static String recipient(Drawn sentence) {
        return after(sentence).pledges(null).get(0).recipient();
    }

    static String covers(Drawn sentence) {
        return after(sentence).pledges(null).get(0).covers();
    }

    static String purpose(Drawn sentence) {
        return after(sentence).pledges(null).get(0).purpose();
    }

    /** True where the pact that a noun names promises the money. */
    static boolean isPromised(Drawn sentence, String noun) {
        return isOfPact(after(sentence).pledges(sentence.word(noun)));
    }

    /** True where the money is promised, and no noun names the pact. */
    static boolean isPromised(Drawn sentence) {
        return after(sentence).isPromised();
    }

    boolean isPromised() {
        return isOfPact(pledges(null));
    }

    /** The word for the pact that an amount belongs to; empty where there is none. */
    String pactOf(String amount) {
        begin();
        Word head = facts.parsed().headOf(now.span(amount));
        Word pact = head == null ? null : pointers().above(head);
        return pact == null ? "" : pact.text();
    }

    boolean isBoth(String noun) {
        return pointers().isBoth(now.word(noun));
    }

    /** Whose paper it is. */
    List<String> ownersOf(String noun) {
        begin();
        return pointers().owners(now.word(noun));
    }

    private Story tells(Claim claim) {
        discourse.heardClaims(List.of(claim));
        return this;
    }

    /** Hears the persons told of before, and the sentence itself. */
    private Discourse begin() {
        if (!begun) {
            begun = true;
            if (!persons.isEmpty()) {
                discourse.hear(sentence, persons, trail);
            }
            discourse.hear(sentence, facts.entities(), trail);
        }
        return discourse;
    }

    private Roles home(String verb, Roles roles) {
        HomeParty home = new HomeParty(facts, begin(), roles());
        return home.complete(event(verb, Status.RATIFIED), roles);
    }

    private List<Signatory> references(String verb, String pact, Roles roles) {
        return new SignerReferences(facts, begin())
                .complete(pact(pact), event(verb, Status.SIGNED), roles)
                .signatories();
    }

    private SettingReader settings() {
        return new SettingReader(facts, discourse, new CircumstanceReader(facts));
    }

    private List<Pledge> pledges(@Nullable Word pact) {
        return new PledgeReader(facts, begin()).read(pact);
    }

    private PointerReader pointers() {
        return new PointerReader(facts, discourse, roles());
    }

    private RoleReader roles() {
        return new RoleReader(facts.parsed(), facts.entities(), discourse.hasClaims());
    }

    private static Roles group(Roles.Group group) {
        return new Roles(List.of(), List.of(), List.of(), group, false);
    }

    private Event event(String verb, Status status) {
        return new Event(status, false, Certainty.FACT, now.word(verb), false);
    }

    /** "A treaty", "the treaty", "the first treaty": by its article a new one, that of before, or one beside it. */
    private PactNoun pact(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        Word head = now.word(phrase.substring(phrase.lastIndexOf(' ') + 1));
        Span span = now.span(phrase);
        boolean known = lower.startsWith("the ");
        PactMention mention = lower.startsWith("the first ")
                ? PactPhrase.another(phrase, span)
                : known ? PactPhrase.pointing(phrase, span) : PactPhrase.told(phrase, span);
        return new PactNoun(mention, head, Kind.OTHER, PactLexicon.Strength.STRONG, null);
    }

    private Claim claim(Status status, Kind kind, @Nullable When day, String place, boolean again, String... parties) {
        return BareClaims.claim(
                0,
                sentence.span(),
                "",
                again
                        ? PactPhrase.pointing("the treaty", sentence.span())
                        : PactPhrase.told("a treaty", sentence.span()),
                kind,
                status,
                day,
                place,
                List.of(parties));
    }

    private static EntityMention mention(
            EntityMention.Type type, String id, String name, String stateId, String office) {
        return new EntityMention(0, new Span(0, 1), name, type, id, name, office, stateId);
    }

    private static When day(String iso) {
        PartialDate day = PartialDate.parse(iso);
        return new When(When.Type.DATE, iso, day.earliest(), day.latest(), null);
    }

    private static List<String> names(List<Signatory> signatories) {
        return signatories.stream()
                .map(s -> (s.partyId() + " " + s.name()).strip())
                .toList();
    }

    private static boolean isOfPact(List<Pledge> pledges) {
        return pledges.stream().anyMatch(p -> p.attachment() == Attachment.PACT);
    }

    private static String value(@Nullable When when) {
        return when == null ? "" : when.value();
    }
}
