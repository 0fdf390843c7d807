package org.pactwire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

class ReasonsTest {
    private static final Resolver RESOLVER = new Resolver(PartyTable.load(), PactRegistry.load());

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void everyValueOfADossierHasAReasonWithTheClaimsThatSayIt() {
        article("2024-03-13", claim("c1", Status.SIGNED, "2024-03-12", "Oslo", 10));
        article("2024-03-20", claim("c2", Status.RATIFIED, "2024-03-19", "", null));
        assertThat(why("signed")).isEqualTo(reason("signed", "2024-03-12", List.of("c1")));
        assertThat(why("signed_place").claimIds()).containsExactly("c1");
        assertThat(why("years").value()).isEqualTo("10");
        assertThat(why("status")).satisfies(r -> {
            assertThat(r.value()).isEqualTo("ratified");
            assertThat(r.claimIds()).containsExactly("c2");
            assertThat(r.against()).containsExactly(new Reason.Against("signed", List.of("c1")));
        });
        assertThat(why("pact").rule()).contains("same parties");
        assertThat(reasons()).allSatisfy(r -> assertThat(r.rule()).isNotEmpty());
    }

    @Test
    void whatOtherClaimsSayStandsAgainstAValueAndIsNotAveraged() {
        article("2024-03-13", claim("c1", Status.SIGNED, "2024-03-12", "Oslo", null));
        article("2024-04-02", claim("c2", Status.SIGNED, "2024-03-11", "Bergen", null));
        assertThat(why("signed").value()).isEqualTo("2024-03-12");
        assertThat(why("signed").against()).containsExactly(new Reason.Against("2024-03-11", List.of("c2")));
        assertThat(why("signed_place").against()).containsExactly(new Reason.Against("Bergen", List.of("c2")));
    }

    @Test
    void aCoarserDayThatAgreesSpeaksForAValue() {
        article("2024-03-13", claim("c1", Status.SIGNED, "2024-03-12", "", null));
        article("2024-04-02", claim("c2", Status.SIGNED, "2024-03", "", null));
        assertThat(why("signed").claimIds()).containsExactly("c1", "c2");
        assertThat(why("signed").against()).isEmpty();
    }

    private Reason reason(String field, String value, List<String> claimIds) {
        return new Reason(field, value, why(field).rule(), claimIds, List.of());
    }

    private Reason why(String field) {
        return reasons().stream()
                .filter(r -> r.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private List<Reason> reasons() {
        Pact pact = RESOLVER.resolve(articles, Map.of()).pacts().get(0);
        return Reasons.of(pact, claims);
    }

    private void article(String published, Claim claim) {
        Published date = new Published(PartialDate.parse(published), Published.Basis.GIVEN);
        Article article = new Article(
                claim.articleId(), "", "test", "", "", "", "", date, null, "en", "", List.of(), Alignment.none());
        articles.add(new AnnotatedArticle(
                article, new Extraction(date, List.of(), List.of(), List.of(), List.of(), List.of(claim))));
        claims.add(claim);
    }

    private static Claim claim(String id, Status status, String day, String place, @Nullable Integer years) {
        PartialDate date = PartialDate.parse(day);
        LocalDate earliest = date.earliest();
        return new Claim(
                id,
                "a" + id,
                0,
                new Span(0, 10),
                "a sentence",
                new Claim.PactMention(
                        "a fisheries treaty", new Span(0, 10), "", Reference.NEW, "treaty", 0, Paper.TREATY),
                Kind.OTHER,
                status,
                false,
                List.of("CHL", "NOR"),
                new When(When.Type.DATE, day, earliest, date.latest(), null),
                place,
                "",
                years,
                List.of(),
                List.of(),
                "",
                Certainty.FACT,
                List.of());
    }
}
