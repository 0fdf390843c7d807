package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.Leaders;
import org.pactwire.know.NameHeads;
import org.pactwire.know.OfficeWords;
import org.pactwire.know.PartyTable;

/**
 * Finds persons, organisations, places, states and peoples, and links them to the table of parties.
 *
 * <p>A {@link Gazetteer} finds all that the table knows, a {@link NameModel} names of other persons, organisations and
 * places; where both speak of the same words, {@link NameMerger} decides. {@link Offices} and {@link PersonNames} then
 * tell who holds which office for whom. Thread-safe: all state of an article is in the call.
 */
public final class EntityExtractor {
    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** Offices from which nobody speaks for a state, whatever else the person was or will be. */
    private static final Pattern SPEAKS_FOR_NO_STATE = Pattern.compile(
            "\\b(?:former|late|ex|elect|designate|candidate|opposition|senator|congressman|congresswoman|lawmaker"
                    + "|legislator|governor|mayor)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String UNION = "EU";
    private static final Pattern COMMISSIONER = Pattern.compile(
            "^(?!.*(?:high|police|human rights|information) commissioner)(?:.* )?commissioner\\b",
            Pattern.CASE_INSENSITIVE);

    /** A longer sentence is broken text: it is read piece by piece, so that time and memory stay linear. */
    private static final int MAX_TOKENS = 300;

    /** Words that begin sentences with a capital and name nothing. */
    private static final Set<String> PLAIN_WORDS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "You",
            "This",
            "That",
            "These",
            "Those",
            "But",
            "And",
            "Or",
            "If",
            "When",
            "While",
            "After",
            "Before",
            "As",
            "For",
            "From",
            "With",
            "By",
            "To",
            "Of",
            "There",
            "Here",
            "What",
            "Who",
            "How",
            "Why",
            "Where",
            "Which",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "My",
            "Your",
            "Some",
            "Many",
            "Most",
            "All",
            "Both",
            "Each",
            "Every",
            "No",
            "Not",
            "So",
            "Then",
            "Now",
            "Also",
            "However",
            "Meanwhile",
            "Since",
            "Until",
            "Under",
            "Over",
            "Between",
            "Despite",
            "Although",
            "Though",
            "Because",
            "One",
            "Two",
            "Other",
            "Another",
            "Such",
            "Is",
            "Are",
            "Was",
            "Were",
            "Do",
            "Does",
            "Did",
            "Can",
            "Could",
            "Would",
            "Yes",
            "Even",
            "Just",
            "Only",
            "More",
            "Yet",
            "Still",
            "Once",
            "During");

    private final PartyTable parties;
    private final Gazetteer gazetteer;
    private final OfficeWords officeWords;
    private final NameHeads heads;
    private final NameModel model;
    private final Leaders leaders;

    /** Loads the models; takes a second or two. */
    public EntityExtractor(PartyTable parties) {
        // the tables are read while the model, which takes longest, is loading
        CompletableFuture<NameModel> loading = CompletableFuture.supplyAsync(() -> NameModel.load(MODEL));
        this.parties = parties;
        this.gazetteer = new Gazetteer(parties);
        this.officeWords = OfficeWords.load();
        this.heads = NameHeads.load();
        this.leaders = Leaders.load();
        this.model = loading.join();
    }

    /**
     * The entities in the sentences of one article, in order of the text, none overlapping another.
     *
     * @param when when the article was published, to know who held which office; null where unknown
     */
    public List<EntityMention> extract(String text, List<Sentence> sentences, @Nullable PartialDate when) {
        List<EntityMention> read =
                read(text, sentences.stream().flatMap(EntityExtractor::pieces).toList());
        boolean commission = read.stream()
                .anyMatch(e -> PartyTable.partyOf(e).equals(UNION) && e.text().contains("Commission"));
        return read.stream()
                .map(mention -> commission ? ofCommission(mention) : mention)
                .map(mention -> seated(mention, when))
                .toList();
    }

    /** "Ana Soto, commissioner for trade", where the article speaks of the European Commission. */
    private static EntityMention ofCommission(EntityMention mention) {
        boolean commissioner = mention.type() == EntityMention.Type.PERSON
                && mention.stateId().isEmpty()
                && COMMISSIONER.matcher(mention.office()).find();
        return commissioner ? with(mention, mention.office(), UNION) : mention;
    }

    private static EntityMention with(EntityMention mention, String office, String party) {
        return new EntityMention(
                mention.sentence(),
                mention.span(),
                mention.text(),
                mention.type(),
                mention.entityId(),
                mention.entityName(),
                office,
                party);
    }

    /**
     * A person whom the article gives no state, but a full name or an office, speaks for the state that he or she led at
     * the time; one whom it calls a former leader or a senator does not.
     */
    private EntityMention seated(EntityMention mention, @Nullable PartialDate when) {
        boolean open = mention.type() == EntityMention.Type.PERSON
                && mention.stateId().isEmpty()
                && (mention.entityName().indexOf(' ') > 0 || !mention.office().isEmpty())
                && !SPEAKS_FOR_NO_STATE.matcher(mention.office()).find();
        Leaders.Seat seat = open ? leaders.seatOf(mention.entityName(), when) : null;
        return seat == null
                ? mention
                : with(mention, mention.office().isEmpty() ? seat.office() : mention.office(), seat.party());
    }

    /**
     * A name begins with a capital: where none stands but in known names and in a plain first word, the model, which is
     * the dear part, has nothing to find.
     */
    private static boolean mayHaveOtherNames(List<Token> tokens, List<Gazetteer.Hit> hits) {
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < hits.size() && hits.get(next).from() == i) {
                i = hits.get(next).to() - 1;
                next++;
                continue;
            }
            String word = tokens.get(i).text();
            if (Character.isUpperCase(word.charAt(0)) && !PLAIN_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Sentence> pieces(Sentence sentence) {
        int size = sentence.tokens().size();
        if (size <= MAX_TOKENS) {
            return Stream.of(sentence);
        }
        List<Sentence> pieces = new ArrayList<>();
        for (int from = 0; from < size; from += MAX_TOKENS) {
            List<Token> tokens = sentence.tokens().subList(from, Math.min(size, from + MAX_TOKENS));
            Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
            pieces.add(new Sentence(sentence.index(), span, tokens));
        }
        return pieces.stream();
    }

    private List<EntityMention> read(String text, List<Sentence> sentences) {
        List<List<Gazetteer.Hit>> hits =
                sentences.stream().map(s -> gazetteer.find(s.tokens())).toList();
        ArticleNames names = new ArticleNames(parties, sentences, hits);
        NameMerger merger = new NameMerger(parties, names, officeWords, heads, text);
        List<List<Draft>> found = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<NameModel.Chunk> chunks =
                    mayHaveOtherNames(sentence.tokens(), hits.get(i)) ? model.find(sentence.tokens()) : List.of();
            found.add(merger.merge(sentence, hits.get(i), chunks));
        }
        RepeatedNames repeated = new RepeatedNames(text, found);
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Draft> drafts = repeated.complete(sentence, found.get(i));
            @Nullable Draft[] at = new @Nullable Draft[sentence.tokens().size()];
            for (Draft draft : drafts) {
                Arrays.fill(at, draft.from, draft.to, draft);
            }
            Titles titles = new Titles(officeWords, text, sentence.tokens(), at);
            new Offices(officeWords, titles, sentence.tokens().size()).attach(drafts);
            all.addAll(drafts);
        }
        new PersonNames().join(all.stream().filter(Draft::isPerson).toList());
        return all.stream().map(draft -> draft.mention(text)).toList();
    }
}
