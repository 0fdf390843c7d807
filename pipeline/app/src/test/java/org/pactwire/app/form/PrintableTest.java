package org.pactwire.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void escapeSequencesCannotReachTheTerminal() {
        assertThat(Printable.line("a\u001B[2Jb\u009B31mc\u0007")).isEqualTo("a\uFFFD[2Jb\uFFFD31mc\uFFFD");
    }

    @Test
    void aTextCannotBeMadeToReadBackwards() {
        assertThat(Printable.line("user\u202Etxt.exe\u2066!\u2069")).isEqualTo("user\uFFFDtxt.exe\uFFFD!\uFFFD");
    }

    @Test
    void aLineStaysOneLine() {
        assertThat(Printable.line("a\nb\r\nc\td\u2028e")).isEqualTo("a b  c d e");
    }

    @Test
    void linesKeepTheirBreaksAndLoseCarriageReturns() {
        assertThat(Printable.lines("a\n\tb\rc")).isEqualTo("a\n\tb\uFFFDc");
    }

    @Test
    void lettersOfAllScriptsPass() {
        String text = "Straße, Київ, 日本, عمان, naïve, 👩‍🚀";
        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Test
    void jsonSaysTheSameWithoutDangerousCharacters() {
        assertThat(Printable.json("{\"a\":\"x\u202Ey\u009Bz é\"}")).isEqualTo("{\"a\":\"x\\u202ey\\u009bz é\"}");
    }

    @Test
    void aLongTextIsCutToItsColumns() {
        assertThat(Printable.cut("Security agreement", 10)).isEqualTo("Security…");
        assertThat(Printable.cut("日本とウクライナ", 7)).isEqualTo("日本と…");
        assertThat(Printable.cut("short", 5)).isEqualTo("short");
    }
}
