package org.pactwire.bench.pins;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Published;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Two articles about the same pacts, with what must be read in them: so many checks, one after the other. */
record SeedsGold(Path articles) implements ReadSet {
    private static final List<String> FURNITURE = List.of("NICA", "Get a summary", "Read also", "Next Article");

    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public Path gold() {
        return articles;
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        return score(program.read(articles));
    }

    static List<Tally> score(Reading reading) {
        List<Boolean> checks = new Checks(reading).all();
        int passed = (int) checks.stream().filter(check -> check).count();
        return List.of(reading.texts(), Tally.ofExpected("checks", passed, checks.size()));
    }

    private static final class Checks {
        private final Reading reading;
        private final List<Pact> pacts;
        private final List<Claim> claims;
        private final List<Boolean> checks = new ArrayList<>();

        Checks(Reading reading) {
            this.reading = reading;
            this.pacts = reading.book().pacts();
            this.claims = reading.articles().keySet().stream()
                    .flatMap(name -> reading.claims(name).stream())
                    .toList();
        }

        List<Boolean> all() {
            japan();
            unitedStates();
            fiftyBillion();
            checks.add(pacts.stream().noneMatch(pact -> pact.partyIds().contains("RUS")));
            for (String state : List.of("CAN", "DEU", "FRA", "GBR", "NLD")) {
                checks.add(between(state, "UKR").stream()
                        .anyMatch(pact -> statuses(pact).contains(Status.SIGNED)));
            }
            checks.add(pacts.stream().anyMatch(Checks::isOfVilnius));
            checks.add(
                    Stream.concat(claims.stream().map(Claim::text), entities().map(EntityMention::text))
                            .noneMatch(text -> FURNITURE.stream().anyMatch(text::contains)));
            checks.add(reading.articles().size() == 2
                    && reading.articles().values().stream().allMatch(Checks::hasInferredYear));
            return checks;
        }

        private void japan() {
            List<Pact> found = between("JPN", "UKR");
            Pact pact = found.isEmpty() ? null : found.getFirst();
            Set<Status> statuses = statuses(pact);
            checks.add(found.size() == 1);
            checks.add(statuses.contains(Status.PLANNED)
                    && (statuses.contains(Status.AGREED) || statuses.contains(Status.SIGNED)));
            checks.add(lastsTenYears(pact));
            checks.add(pact != null && pact.commitments().stream().anyMatch(Checks::isFromJapan));
            checks.add(isSignedBy(pact, "Kishida"));
            checks.add(pact != null && pacts.stream().noneMatch(Checks::isDatedByTheCaption));
        }

        private void unitedStates() {
            List<Pact> found = between("UKR", "USA");
            Pact pact = found.isEmpty() ? null : found.getFirst();
            checks.add(found.size() == 1);
            checks.add(statuses(pact).containsAll(Set.of(Status.PLANNED, Status.SIGNED)));
            checks.add(lastsTenYears(pact));
            checks.add(isSignedBy(pact, "Biden"));
        }

        private void fiftyBillion() {
            List<Pact.Commitment> found = pacts.stream()
                    .flatMap(pact -> pact.commitments().stream())
                    .filter(commitment -> {
                        BigDecimal min = commitment.amount().min();
                        return isAmount(
                                "5e10", min == null ? commitment.amount().max() : min);
                    })
                    .toList();
            checks.add(found.size() == 1
                    && found.getFirst().amount().currency().equals("USD")
                    && found.getFirst().recipient().equals("UKR"));
            checks.add(!found.isEmpty()
                    && reading.articlesOf(found.getFirst().claimIds()).size() == 2);
        }

        private List<Pact> between(String... parties) {
            List<String> sorted = Stream.of(parties).sorted().toList();
            return pacts.stream().filter(pact -> pact.partyIds().equals(sorted)).toList();
        }

        private Set<Status> statuses(@Nullable Pact pact) {
            Set<Status> statuses = EnumSet.noneOf(Status.class);
            if (pact != null) {
                reading.byPact(claims)
                        .getOrDefault(pact.id(), List.of())
                        .forEach(claim -> statuses.add(claim.status()));
            }
            return statuses;
        }

        private Stream<EntityMention> entities() {
            return reading.articles().values().stream()
                    .map(AnnotatedArticle::extraction)
                    .flatMap(extraction -> extraction.entities().stream());
        }

        private static boolean lastsTenYears(@Nullable Pact pact) {
            return pact != null && pact.years() != null && pact.years() == 10;
        }

        /** By this person, and by Ukraine's president. */
        private static boolean isSignedBy(@Nullable Pact pact, String name) {
            String names = pact == null
                    ? ""
                    : pact.parties().stream().map(Pact.PactParty::signatory).collect(Collectors.joining(" "));
            return names.contains(name) && names.contains("Zelensky");
        }

        private static boolean isFromJapan(Pact.Commitment commitment) {
            return isAmount("4.5e9", commitment.amount().min())
                    && commitment.amount().currency().equals("USD")
                    && commitment.payer().equals("JPN")
                    && commitment.recipient().equals("UKR")
                    && commitment.attachment() == Attachment.PACT;
        }

        private static boolean isAmount(String expected, @Nullable BigDecimal amount) {
            return amount != null && new BigDecimal(expected).compareTo(amount) == 0;
        }

        private static boolean isDatedByTheCaption(Pact pact) {
            return List.of(Reading.day(pact.signed()), Reading.day(pact.statusDate()))
                    .contains("2024-04-02");
        }

        private static boolean isOfVilnius(Pact pact) {
            return pact.name().contains("Vilnius")
                    || Stream.of(
                                    Reading.day(pact.signed()),
                                    Reading.day(pact.statusDate()),
                                    pact.signedPlace(),
                                    pact.name())
                            .anyMatch(told -> told.contains("2023-07"));
        }

        private static boolean hasInferredYear(AnnotatedArticle article) {
            Extraction extraction = article.extraction();
            Published published = extraction.published();
            return published != null
                    && published.date().year() == 2024
                    && published.basis() == Published.Basis.INFERRED;
        }
    }
}
