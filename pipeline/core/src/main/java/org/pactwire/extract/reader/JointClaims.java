package org.pactwire.extract.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.article.Span;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Basis;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;

/** Joins what the rules claim of an article with what the net reads in it. Thread-safe. */
public final class JointClaims {
    /**
     * How sure the net has to be.
     *
     * @param veto a rule's event goes where the net gives a pact in its sentence less probability than this
     * @param begin probability of a pact that is news from which the net makes a claim of its own
     * @param side log-odds from which a party is one in a claim of the net's own, and in a rule's that lacks a side
     */
    public record Settings(double veto, double begin, double side) {
        /** Chosen on news-dev. */
        public static final Settings CHOSEN = new Settings(0.1, 0.6, 0);
    }

    /** The net sees a pact in the sentence where the rules see one. */
    private static final String AGREES = Claim.OF_NET + "agrees";
    /** The net chose other parties. */
    private static final String PARTIES = Claim.OF_NET + "parties";
    /** The net made the claim. */
    private static final String CLAIM = Claim.OF_NET + "claim";

    private static final int FEWEST = 2;

    /** A sum that is only near a pact is worse than none. */
    private static final double SURE_OF_MONEY = 0.9;

    private final Settings settings;

    public JointClaims(Settings settings) {
        this.settings = settings;
    }

    /**
     * The claims of an article by both: those of the rules in their order, those of the net's own behind the ones of their
     * sentence.
     *
     * @param byRules what is known of the text, with the claims of the rules
     * @param read what the net reads
     */
    public List<Claim> of(String articleId, String text, Extraction byRules, ArticleReading read) {
        Map<Integer, OnePact> pacts = pacts(read);
        List<Claim> claims = new ArrayList<>();
        Set<OnePact> covered = new HashSet<>();
        Set<Span> shared = shared(byRules.claims());
        for (Claim claim : byRules.claims()) {
            if (claim.status() == Status.MENTIONED) {
                claims.add(claim);
                continue;
            }
            PactReading own = ofClaim(claim, read);
            double support = support(claim, own, read);
            if (support < settings.veto && isRead(claim, read)) {
                continue;
            }
            OnePact pact = own == null ? null : pacts.get(own.number());
            if (pact != null) {
                covered.add(pact);
            }
            claims.add(supported(
                    claim, support, own, pact, shared.contains(claim.pact().span())));
        }
        Set<Integer> eventful = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.status() != Status.MENTIONED) {
                eventful.add(claim.sentence());
            }
        }
        for (OnePact pact : pacts.values()) {
            Claim claim = covered.contains(pact) ? null : claim(articleId, text, byRules, pact, eventful);
            if (claim != null && claims.stream().noneMatch(known -> isTold(known, claim.parties()))) {
                insert(claims, claim);
            }
        }
        return claims;
    }

    /** The same pact, in all likelihood, where one of two sets of sides holds the other. */
    private static boolean isTold(Claim known, List<String> parties) {
        List<String> sides = known.parties();
        return known.status() != Status.MENTIONED
                && sides.size() >= FEWEST
                && (sides.containsAll(parties) || parties.containsAll(sides));
    }

    private static Map<Integer, OnePact> pacts(ArticleReading read) {
        Map<Integer, List<PactReading>> byNumber = read.places().stream()
                .collect(Collectors.groupingBy(PactReading::number, TreeMap::new, Collectors.toList()));
        Map<Integer, OnePact> pacts = new TreeMap<>();
        byNumber.forEach((number, places) -> pacts.put(number, new OnePact(places)));
        return pacts;
    }

    /** Words that are several pacts to the rules: "treaties with Chile and Peru", one with each. */
    private static Set<Span> shared(List<Claim> claims) {
        Map<Span, Set<List<String>>> parties = claims.stream()
                .collect(Collectors.groupingBy(
                        c -> c.pact().span(), Collectors.mapping(Claim::parties, Collectors.toSet())));
        return parties.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What the net was asked and could have seen; what names no pact it is not asked. */
    private static boolean isRead(Claim claim, ArticleReading read) {
        return !claim.pact().text().isEmpty() && read.sentences().contains(claim.sentence());
    }

    private static @Nullable PactReading ofClaim(Claim claim, ArticleReading read) {
        Span span = claim.pact().span();
        return read.places().stream()
                .filter(place -> !place.inTitle()
                        && place.span().start() < span.end()
                        && place.span().end() > span.start())
                .max(Comparator.comparingDouble(PactReading::pact))
                .orElse(null);
    }

    /** How likely it is that the place of a claim, or another of its sentence, speaks of a pact. */
    private static double support(Claim claim, @Nullable PactReading own, ArticleReading read) {
        double support = own == null ? 0 : own.pact();
        for (PactReading place : read.places()) {
            if (place.sentence() == claim.sentence()) {
                support = Math.max(support, place.pact());
            }
        }
        return support;
    }

    private Claim supported(
            Claim claim, double support, @Nullable PactReading own, @Nullable OnePact pact, boolean severalPacts) {
        List<String> rules = new ArrayList<>(claim.rules());
        if (support >= Odds.EVEN) {
            rules.add(AGREES);
        }
        boolean lacksSide = claim.parties().size() < FEWEST && !severalPacts;
        List<String> parties = lacksSide && pact != null ? completed(claim, pact) : claim.parties();
        if (!parties.equals(claim.parties())) {
            rules.add(PARTIES);
        }
        double ofParties = pact == null ? Odds.EVEN : pact.probability(parties);
        double ofStatus = own == null ? Odds.EVEN : own.statuses().getOrDefault(claim.status(), Odds.EVEN);
        Basis basis = rules.size() > claim.rules().size() ? Basis.BOTH : Basis.RULE;
        return claim.with(parties, rules, ClaimScore.of(basis, support, ofParties, ofStatus));
    }

    /** With the sides that the article names elsewhere; the rules' own party stays. */
    private List<String> completed(Claim claim, OnePact pact) {
        Set<String> parties = new TreeSet<>(claim.parties());
        parties.addAll(sides(pact));
        return List.copyOf(parties);
    }

    private List<String> sides(OnePact pact) {
        return pact.parties().entrySet().stream()
                .filter(party ->
                        party.getValue() >= settings.side && !party.getKey().startsWith(PactReading.UNNAMED))
                .map(Map.Entry::getKey)
                .toList();
    }

    private @Nullable Claim claim(
            String articleId, String text, Extraction facts, OnePact pact, Set<Integer> eventful) {
        PactReading best = pact.places().stream()
                .filter(place -> !place.inTitle() && !eventful.contains(place.sentence()))
                .max(Comparator.comparingDouble(PactReading::news))
                .orElse(null);
        if (best == null || best.news() < settings.begin || best.status() == Status.MENTIONED) {
            return null;
        }
        List<String> parties = sides(pact);
        if (parties.size() < FEWEST) {
            return null;
        }
        Span sentence = facts.sentences().get(best.sentence());
        PactMention mention = mention(best, text);
        Status status = best.status();
        return new Claim(
                ContentId.of(
                        'c',
                        articleId,
                        Integer.toString(sentence.start()),
                        Integer.toString(mention.span().start()),
                        status.code(),
                        String.join(";", parties)),
                articleId,
                best.sentence(),
                sentence,
                sentence.of(text),
                mention,
                best.kind(),
                status,
                false,
                parties,
                best.date() == null ? null : best.date().value(),
                best.place() == null ? "" : best.place().entityName(),
                "",
                null,
                signatories(best),
                pledges(best),
                "",
                status == Status.PLANNED ? Certainty.PLANNED : Certainty.FACT,
                List.of(CLAIM),
                ClaimScore.of(
                        Basis.MODEL,
                        best.pact(),
                        pact.probability(parties),
                        best.statuses().getOrDefault(status, Odds.EVEN)));
    }

    /** Whole words, where the net may have marked a part of one. */
    private static PactMention mention(PactReading place, String text) {
        int start = place.span().start();
        int end = place.span().end();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        Span span = new Span(start, end);
        String[] words = span.of(text).strip().split("[^\\p{L}\\p{N}'-]+", -1);
        String noun = words[words.length - 1].toLowerCase(Locale.ROOT);
        return new PactMention(span.of(text), span, "", Reference.NEW, noun, 0, Paper.ANY);
    }

    /** Those of the sentence alone: a claim cites no other. */
    private static List<Signatory> signatories(PactReading place) {
        return place.signatories().entrySet().stream()
                .filter(person -> person.getValue() >= Odds.EVEN)
                .map(Map.Entry::getKey)
                .filter(person -> person.sentence() == place.sentence())
                .map(person -> new Signatory(PartyTable.partyOf(person), person.entityName(), person.office()))
                .distinct()
                .toList();
    }

    private static List<Pledge> pledges(PactReading place) {
        return place.money().entrySet().stream()
                .filter(sum -> sum.getValue() >= SURE_OF_MONEY)
                .map(Map.Entry::getKey)
                .filter(sum -> sum.sentence() == place.sentence())
                .map(sum -> new Pledge(sum.span(), sum.value(), "", "", "", "", Attachment.PACT))
                .toList();
    }

    private static void insert(List<Claim> claims, Claim claim) {
        int at = 0;
        while (at < claims.size() && claims.get(at).sentence() <= claim.sentence()) {
            at++;
        }
        claims.add(at, claim);
    }
}
