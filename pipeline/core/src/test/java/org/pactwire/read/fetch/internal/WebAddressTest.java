package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static WebAddress parse(String text) {
        WebAddress address = WebAddress.parse(text);
        if (address == null) {
            throw new AssertionError("no address: " + text);
        }
        return address;
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://News.EXAMPLE:80/a/../b#part, http://news.example/b",
        "https://news.example:443, https://news.example/",
        "https://news.example:8443/x, https://news.example:8443/x",
        "http://www.b\u00FCcher.example/\u00FC?q=\u00E9, http://www.xn--bcher-kva.example/%C3%BC?q=%C3%A9",
        "http://news.example/a b, http://news.example/a%20b",
        "http://news.example/?a=1&b=2, http://news.example/?a=1&b=2",
        "http://[::1]:8080/x, http://[::1]:8080/x",
        "' http://news.example/x ', http://news.example/x"
    })
    void addressesGetTheirNormalForm(String text, String normal) {
        assertThat(parse(text)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "ftp://news.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///x",
                "http://user:password@news.example/",
                "http://good.example@evil.example/",
                "http://good.example\\@evil.example/",
                "http://news.example:0/",
                "http://news.example:70000/",
                "http://news.example:x/",
                "http://a b.example/",
                "//news.example/x",
                "http://[::1/"
            })
    void whatIsNoAddressOfTheWebIsNone(String text) {
        assertThat(WebAddress.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://news.example/b",
        "b, http://news.example/dir/b",
        "../b, http://news.example/b",
        "?page=2, http://news.example/dir/a?page=2",
        "//other.example/x, http://other.example/x",
        "https://other.example, https://other.example/",
        "b c\u00FC%, http://news.example/dir/b%20c%C3%BC%25"
    })
    void aReferenceIsResolvedWhereItStands(String reference, String target) {
        assertThat(parse("http://news.example/dir/a?x=1").resolve(reference)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "data:text/html,x", "http://u@x.example/", "//[bad/"})
    void aReferenceToSomethingElseLeadsNowhere(String reference) {
        assertThat(parse("http://news.example/").resolve(reference)).isNull();
    }
}
