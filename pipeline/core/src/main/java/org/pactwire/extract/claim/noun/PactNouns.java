package org.pactwire.extract.claim.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.TimeWords;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;

/** Finds the noun phrases of a sentence that name a pact. */
public final class PactNouns {
    private static final Pattern OF_YEAR = Pattern.compile(" of (?:1[89]|20)[0-9]{2}\\b");
    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "its", "their", "such", "both");
    private static final Set<String> LIKENESS = Set.of(
            "similar",
            "comparable",
            "another",
            "identical",
            "parallel",
            "like",
            "equivalent",
            "other",
            "further",
            "previous",
            "earlier",
            "prior",
            "own");
    /** "The first one", "the previous ceasefire": between the same two as the one spoken of. */
    public static final Set<String> EARLIER_OR_LATER = Stream.concat(
                    PactPhrase.EARLIER.stream(), Stream.of("second", "new", "last"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MADE =
            Set.of("sign", "initial", "ink", "conclude", "reach", "strike", "seal", "clinch", "agree", "ratify");
    private static final Set<String> ASIDE = Set.of("after", "before", "when", "while", "because", "as", "despite");
    private static final Set<String> BEFORE_NOUN =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "punct", "advmod", "dep", "obl:npmod");

    /** Small words inside a name. */
    private static final Set<String> LINKS = Set.of("of", "on", "for", "the", "in", "against", "and", "to", "–", "-");

    private final PactLexicon lexicon;
    private final PactRegistry registry;

    public PactNouns(PactLexicon lexicon, PactRegistry registry) {
        this.lexicon = lexicon;
        this.registry = registry;
    }

    /**
     * The pacts that a sentence names, in order of the text.
     *
     * @param acronyms what short names mean that the article has told in full
     */
    public List<PactNoun> find(
            SentenceTree sentence, String text, List<EntityMention> entities, PactAcronyms acronyms) {
        List<PactNoun> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        Trail trail = sentence.trail();
        for (PactRegistry.Match match : registry.find(sentence.sentence().texts())) {
            Span span = sentence.word(match.from())
                    .span()
                    .union(sentence.word(match.to() - 1).span());
            Word head = sentence.headOf(span);
            Word noun = head == null ? null : nounOf(sentence, span, head);
            if (noun == null) {
                continue;
            }
            trail.about(noun.index());
            boolean inside = sentence.holds(NounRule.INSIDE_LONGER_NAME, noun, isInsideName(span, entities));
            if (sentence.holds(NounRule.REGISTERED_NAME, noun, !inside)) {
                taken.add(span);
                found.add(new PactNoun(
                        PactPhrase.named(span.of(text), span, match.pact().name()),
                        noun,
                        match.pact().kind(),
                        PactLexicon.Strength.STRONG,
                        match.pact()));
            }
        }
        for (Word word : sentence.words()) {
            trail.about(word.index());
            boolean free = taken.stream().noneMatch(word.span()::overlaps);
            PactNoun called = free ? sentence.found(NounRule.IN_SHORT, word, acronyms.at(word)) : null;
            PactNoun noun = free && called == null ? read(sentence, word, text, entities, acronyms) : called;
            if (noun != null) {
                found.add(noun);
            }
        }
        trail.about(Trail.SENTENCE);
        found.forEach(noun -> trail.tell(noun.head().index(), noun::inWords));
        found.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
        return found;
    }

    private @Nullable PactNoun read(
            SentenceTree sentence, Word word, String text, List<EntityMention> entities, PactAcronyms acronyms) {
        if (PactPronouns.isPact(sentence, word)) {
            return new PactNoun(
                    PactPhrase.pointing(word.text(), word.span()),
                    word,
                    Kind.OTHER,
                    PactLexicon.Strength.POINTER,
                    null);
        }
        if (isAnotherOne(sentence, word) || isFirstOne(sentence, word)) {
            Span span = sentence.word(firstWord(sentence, word)).span().union(word.span());
            return new PactNoun(
                    PactPhrase.another(span.of(text), span), word, Kind.OTHER, PactLexicon.Strength.POINTER, null);
        }
        String lemma = word.headword();
        PactLexicon.Strength strength =
                word.isNoun() ? sentence.found(NounRule.PACT_NOUN, word, lexicon.strength(lemma)) : null;
        if (strength == null
                || isModifierOfPactNoun(sentence, word)
                || sentence.holds(NounRule.INSIDE_PARTY, word, isInParty(word, entities))) {
            return null;
        }
        if (isUnderstandingOfMemorandum(sentence, word) || isPenToPaper(sentence, word)) {
            return null;
        }
        int first = firstWord(sentence, word);
        List<Word> phrase = sentence.words().subList(first, word.index() + 1);
        if (isWithoutItsWord(sentence, word, first) || isOfAnotherWorld(sentence, phrase, word)) {
            return null;
        }
        boolean capitalised = Character.isUpperCase(word.text().charAt(0)) && word.index() > 0;
        String name = capitalised ? name(sentence, phrase, word, text) : "";
        boolean nameless = strength == PactLexicon.Strength.NAMED && name.isEmpty();
        if (sentence.holds(NounRule.WITHOUT_NAME, word, nameless)) {
            return null;
        }
        String told = acronyms.fullName(name);
        boolean begun = sentence.holds(NounRule.NAME_TOLD_IN_FULL, word, !told.isEmpty());
        Span span = withYear(sentence, word, phrase.get(0).span().union(word.span()), text);
        boolean another = isAnother(sentence, phrase, word);
        boolean points = sentence.holds(
                NounRule.POINTS_BACK,
                word,
                name.isEmpty() && !another && POINTERS.contains(phrase.get(0).lower()));
        return new PactNoun(
                mention(span.of(text), span, begun ? told : name, another, points),
                word,
                kind(sentence, phrase, word, lemma),
                begun ? PactLexicon.Strength.STRONG : strength,
                null);
    }

    private static PactMention mention(String phrase, Span span, String name, boolean another, boolean points) {
        if (another) {
            PactMention mention = PactPhrase.another(phrase, span);
            return name.isEmpty() ? mention : mention.named(name);
        }
        if (!name.isEmpty()) {
            return PactPhrase.named(phrase, span, name);
        }
        return points ? PactPhrase.pointing(phrase, span) : PactPhrase.told(phrase, span);
    }

    /** "An exchange" of no prisoners, "a pause" in no fighting: nouns that mean a pact only with these words. */
    private boolean isWithoutItsWord(SentenceTree sentence, Word noun, int first) {
        Set<String> beside = lexicon.beside(noun.lower());
        int to = Math.min(sentence.words().size(), noun.index() + 4);
        return sentence.holds(
                NounRule.WITHOUT_ITS_WORD,
                noun,
                !beside.isEmpty()
                        && sentence.words().subList(first, to).stream().noneMatch(w -> beside.contains(w.lower())));
    }

    private boolean isOfAnotherWorld(SentenceTree sentence, List<Word> phrase, Word noun) {
        return sentence.holds(
                NounRule.OF_ANOTHER_WORLD,
                noun,
                phrase.stream().anyMatch(w -> !w.equals(noun) && lexicon.isStranger(w.lower())));
    }

    /** "Such deals", "a similar deal", "a text of its own": alike, but not the one before. */
    private static boolean isAnother(SentenceTree sentence, List<Word> phrase, Word noun) {
        boolean such = noun.tag().equals("NNS") && phrase.get(0).lower().equals("such");
        boolean like = phrase.stream().anyMatch(w -> LIKENESS.contains(w.lower()));
        return sentence.holds(NounRule.SUCH_PACTS, noun, such)
                || sentence.holds(NounRule.LIKE_ANOTHER, noun, like)
                || isOfItsOwn(sentence, noun);
    }

    /** "The first one was rejected", "the new one was signed": one of two between the same parties. */
    private static boolean isFirstOne(SentenceTree sentence, Word word) {
        return sentence.holds(
                NounRule.FIRST_ONE,
                word,
                word.lower().equals("one")
                        && (word.is("obj") || word.is("nsubj"))
                        && sentence.hasChild(word, w -> w.is("det") && w.lower().equals("the"))
                        && sentence.hasChild(word, w -> EARLIER_OR_LATER.contains(w.lower())));
    }

    /** "A text of its own". */
    private static boolean isOfItsOwn(SentenceTree sentence, Word noun) {
        return sentence.holds(
                NounRule.OF_ITS_OWN,
                noun,
                sentence.children(noun, "nmod")
                        .anyMatch(w -> w.lower().equals("own")
                                || sentence.hasChild(w, c -> c.lower().equals("own"))));
    }

    /** True for "the previous ceasefire" and "the first one", false for "a similar deal". */
    public static boolean isEarlierOrLater(PactNoun noun) {
        String text = noun.mention().text().toLowerCase(Locale.ROOT);
        return noun.another()
                && (text.startsWith("an earlier ")
                        || EARLIER_OR_LATER.stream().anyMatch(w -> text.startsWith("the " + w + " ")));
    }

    /** "signed another with Chile". */
    private static boolean isAnotherOne(SentenceTree sentence, Word word) {
        Word head = sentence.head(word);
        return sentence.holds(
                NounRule.ANOTHER_ONE,
                word,
                head != null
                        && word.lower().equals("another")
                        && (word.is("obj") || word.is("nsubj:pass"))
                        && MADE.contains(head.lemma()));
    }

    /** "ceasefire agreement" is one pact, named by its last noun. */
    private boolean isModifierOfPactNoun(SentenceTree sentence, Word word) {
        Word head = sentence.head(word);
        return sentence.holds(
                NounRule.MODIFIES_PACT_NOUN,
                word,
                head != null
                        && head.index() > word.index()
                        && (word.is("compound") || word.is("amod"))
                        && head.isNoun()
                        && lexicon.strength(head.headword()) != null
                        && head.index() - word.index() <= 4);
    }

    /** "memorandum of understanding" is one noun. */
    private static boolean isUnderstandingOfMemorandum(SentenceTree sentence, Word word) {
        return sentence.holds(
                NounRule.UNDERSTANDING_OF_MEMORANDUM,
                word,
                word.index() >= 2
                        && word.headword().equals("understanding")
                        && sentence.word(word.index() - 2).lower().startsWith("memorand"));
    }

    /** "Put pen to paper". */
    private static boolean isPenToPaper(SentenceTree sentence, Word word) {
        return sentence.holds(
                NounRule.PEN_TO_PAPER,
                word,
                word.index() >= 2
                        && word.lower().equals("paper")
                        && sentence.word(word.index() - 1).lower().equals("to"));
    }

    private static boolean isInParty(Word word, List<EntityMention> entities) {
        return entities.stream()
                .anyMatch(e -> e.span().covers(word.span())
                        && (!e.entityId().isEmpty() || e.type() == EntityMention.Type.PERSON));
    }

    /** "The border accord of 2001": the year tells which one. */
    private static Span withYear(SentenceTree sentence, Word noun, Span phrase, String text) {
        Matcher year = OF_YEAR.matcher(text).region(phrase.end(), text.length());
        return sentence.holds(NounRule.YEAR_BEHIND, noun, year.lookingAt())
                ? new Span(phrase.start(), year.end())
                : phrase;
    }

    private static boolean isInsideName(Span span, List<EntityMention> entities) {
        return entities.stream()
                .anyMatch(e -> e.span().covers(span)
                        && e.span().length() > span.length()
                        && (!e.entityId().isEmpty() || e.type() == EntityMention.Type.PERSON));
    }

    /** The first word of the phrase that ends in the noun: its premodifiers as far as they stand side by side. */
    private static int firstWord(SentenceTree sentence, Word noun) {
        int first = noun.index();
        for (Word child : sentence.children(noun)) {
            if (child.index() < noun.index() && BEFORE_NOUN.contains(child.relation())) {
                first = Math.min(first, sentence.subtree(child).get(0).index());
            }
        }
        return Math.max(first, noun.index() - 12);
    }

    /** "Treaty on the Prohibition of Nuclear Weapons": the capitalised words around the noun; empty for the noun alone. */
    private static String name(SentenceTree sentence, List<Word> phrase, Word noun, String text) {
        int first = noun.index();
        while (first > phrase.get(0).index()) {
            Word before = sentence.word(first - 1);
            boolean joins = isCapitalised(before)
                    || sentence.holds(
                            NounRule.NUMBER_OR_DASH_IN_NAME, noun, before.tag().equals("CD") || isDash(before));
            if (!joins || sentence.holds(NounRule.CAPITAL_OF_FIRST_WORD, noun, before.index() == 0)) {
                break;
            }
            first--;
        }
        int last = noun.index();
        int ahead = last + 1;
        while (ahead < sentence.words().size() && ahead - last <= 3) {
            Word next = sentence.word(ahead);
            boolean day = sentence.holds(NounRule.DAY_BEHIND_NAME, noun, TimeWords.isDayOrMonth(next));
            if (isCapitalised(next) && !day) {
                last = ahead;
            } else if (!sentence.holds(NounRule.LINKS_NAME, noun, LINKS.contains(next.lower()))) {
                break;
            }
            ahead++;
        }
        boolean article = first < last && sentence.word(first).tag().equals("DT");
        if (sentence.holds(NounRule.ARTICLE_OF_NAME, noun, article)) {
            first++;
        }
        Span span = sentence.word(first).span().union(sentence.word(last).span());
        return sentence.holds(NounRule.NAME_IN_CAPITALS, noun, first < last) ? span.of(text) : "";
    }

    /** True for "treaty", "deal": nouns that can mean a pact. */
    public boolean isPact(Word word) {
        return lexicon.strength(word.headword()) != null;
    }

    /** The kind that the words of a phrase tell, the last one first. */
    public Kind kindOf(List<Word> phrase) {
        for (Word word : phrase.reversed()) {
            Kind kind = lexicon.kindOfWord(word.lower());
            if (kind != null) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    /** True if the words before the noun tell its kind: "trade deal", not "a deal … on trade". */
    public boolean tellsKind(PactNoun noun) {
        for (String word : noun.mention().text().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (lexicon.kindOfWord(word) == noun.kind()) {
                return true;
            }
        }
        return false;
    }

    private Kind kind(SentenceTree sentence, List<Word> phrase, Word noun, String lemma) {
        Kind own = lexicon.kindOfNoun(lemma);
        if (own != null && sentence.holds(NounRule.TRUCE_WHATEVER_FOR, noun, own == Kind.CEASEFIRE)) {
            return own;
        }
        for (int i = phrase.size() - 2; i >= 0; i--) {
            Kind kind = sentence.found(
                    NounRule.KIND_BEFORE_NOUN,
                    noun,
                    lexicon.kindOfWord(phrase.get(i).lower()));
            if (kind != null) {
                return kind;
            }
        }
        Kind told = sentence.found(NounRule.KIND_OF_NOUN, noun, own);
        return told == null ? kindBehind(sentence, noun) : told;
    }

    private Kind kindBehind(SentenceTree sentence, Word noun) {
        int to = Math.min(sentence.words().size(), noun.index() + 14);
        Kind first = Kind.OTHER;
        for (Word word : sentence.words().subList(noun.index() + 1, to)) {
            // "the accord that ended a war, after troops had taken the camp": no longer the accord
            boolean aside = ASIDE.contains(word.lower())
                    && sentence.word(word.index() - 1).text().equals(",");
            if (sentence.holds(NounRule.ASIDE_BEHIND_NOUN, noun, aside)) {
                break;
            }
            Kind kind = sentence.isBelow(word, noun)
                    ? sentence.found(NounRule.KIND_BEHIND_NOUN, noun, lexicon.kindOfWord(word.lower()))
                    : null;
            if (kind == null) {
                continue;
            }
            // "long-term support and security commitments": the aid serves the security
            boolean secures = first == Kind.AID && (kind == Kind.SECURITY || kind == Kind.DEFENCE);
            if (sentence.holds(NounRule.AID_FOR_SECURITY, noun, secures)) {
                return kind;
            }
            first = first == Kind.OTHER ? kind : first;
            if (first != Kind.AID) {
                return first;
            }
        }
        return first;
    }

    /** The noun by which a name is known: its head, or its last one where that is none. */
    private static Word nounOf(SentenceTree sentence, Span name, Word head) {
        Word last = head.isNoun()
                ? null
                : sentence.in(name).stream()
                        .filter(Word::isNoun)
                        .reduce((a, b) -> b)
                        .orElse(null);
        Word noun = sentence.found(NounRule.LAST_NOUN_OF_NAME, head, last);
        return noun == null ? head : noun;
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.text().charAt(0));
    }

    private static boolean isDash(Word word) {
        return word.text().equals("-") || word.text().equals("–");
    }
}
