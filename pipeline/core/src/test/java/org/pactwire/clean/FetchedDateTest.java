package org.pactwire.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactwire.article.Article;
import org.pactwire.article.Fetched;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocument.Media;

class FetchedDateTest {
    private static final String PAGE = "<html><head><meta property='article:published_time' content='2024-03-04'>"
            + "<meta property='article:modified_time' content='2024-03-09'></head><body><h1>Accord</h1><p>Norland and"
            + " Sudmark signed an accord on fishing rights on Monday, ending a quarrel of nine years.</p></body></html>";

    @Test
    void publishedModifiedAndFetchedAreKeptApart() {
        Article article = clean(PAGE, "2025-11-20T03:04:05Z", Fetched.Basis.WARC);

        assertThat(article.published()).isEqualTo(new Published(day(2024, 3, 4), Published.Basis.META));
        assertThat(article.modified()).isEqualTo(day(2024, 3, 9));
        assertThat(article.fetched()).isEqualTo(new Fetched(day(2025, 11, 20), Fetched.Basis.WARC));
    }

    @Test
    void aHeaderOfTheSiteIsReadAsItIsWritten() {
        assertThat(clean(PAGE, "Thu, 20 Nov 2025 03:04:05 GMT", Fetched.Basis.HTTP)
                        .fetched())
                .isEqualTo(new Fetched(day(2025, 11, 20), Fetched.Basis.HTTP));
    }

    @Test
    void theDayOfFetchingIsNotTakenForThatOfPublication() {
        String undated = PAGE.replaceAll("<meta[^>]*>", "");

        assertThat(clean(undated, "2025-11-20", Fetched.Basis.DUMP).published()).isNull();
    }

    private static Article clean(String page, String fetched, Fetched.Basis basis) {
        RawDocument raw = RawDocument.from("a.html").fetched(fetched, basis).of(Media.HTML, page.getBytes(UTF_8));
        return ((Cleaned.Kept) new Cleaner().clean(raw)).article();
    }

    private static PartialDate day(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }
}
