package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;
import org.pactwire.fact.Status;

class FingerprintsTest {
    private final Fingerprints prints = prints(Status.SIGNED, "Oslo");

    @Test
    void theSameClaimsHaveTheSameSum() {
        assertThat(prints(Status.SIGNED, "Oslo").pins()).isEqualTo(prints.pins());
        assertThat(prints.changes(prints.pins())).isEmpty();
    }

    @Test
    void oneOtherValueIsAnotherSumOfItsArticleAlone() {
        assertThat(prints(Status.AGREED, "Oslo").changes(prints.pins()))
                .containsExactly("1 of 2 articles with other claims: one");
        assertThat(prints(Status.SIGNED, "Rome").changes(prints.pins()))
                .containsExactly("1 of 2 articles with other claims: one");
    }

    @Test
    void theRulesThatMadeAClaimAreInTheTextAndNotInTheSum() {
        Fingerprints other = Fingerprints.of(made(new MadeReading().by("some.rule"), Status.SIGNED, "Oslo"));
        assertThat(other.changes(prints.pins())).isEmpty();
        assertThat(other.text()).contains("rules some.rule");
    }

    @Test
    void articlesThatCameAndWentAreNamed() {
        var pins = new TreeMap<>(prints.pins());
        pins.remove("two");
        pins.put("three", "-");
        assertThat(prints.changes(pins))
                .containsExactly("1 of 2 articles not pinned: two", "1 of 2 articles no longer read: three");
    }

    @Test
    void anArticleWithoutClaimsHasAHyphen() {
        assertThat(prints.pins()).containsEntry("two", "-");
    }

    @Test
    void onlyTheFirstOfManyAreNamed() {
        MadeReading many = new MadeReading();
        for (int i = 1; i <= 7; i++) {
            many.text("t" + i);
        }
        assertThat(Fingerprints.of(many.made()).changes(new TreeMap<>()))
                .containsExactly("7 of 7 articles not pinned: t1, t2, t3, t4, t5, …");
    }

    @Test
    void everyFieldIsInTheDumpButWhatIsEmptyAndWhatIsNotWanted() {
        record Inner(String name, Span span) {}
        record Outer(
                int number,
                boolean yes,
                boolean no,
                @Nullable String none,
                List<Inner> inner,
                List<String> more) {}
        Outer value = new Outer(
                0,
                true,
                false,
                null,
                List.of(new Inner("a\nb", new Span(2, 5)), new Inner("", new Span(0, 0))),
                List.of());
        assertThat(Dump.of("outer", value, Set.of("number"))).isEqualTo("""
                outer
                  yes true
                  inner
                    name a\\nb
                    span 2-5
                  inner
                    span 0-0
                """);
    }

    private static Fingerprints prints(Status status, String place) {
        return Fingerprints.of(made(new MadeReading(), status, place));
    }

    private static Reading made(MadeReading begun, Status status, String place) {
        return begun.pact("p", "FRA;ITA")
                .told("one", "p", 0, status, LocalDate.of(2024, 5, 6), place)
                .text("two")
                .made();
    }
}
