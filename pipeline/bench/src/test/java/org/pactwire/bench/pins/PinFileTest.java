package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinFileTest {
    @TempDir
    private Path folder;

    @Test
    void newPinsAreSortedAndThoseOfOtherSetsStay() throws IOException {
        Path file = file("# what it is\nnews\tplace\t2\t-\t3\n");
        PinFile pins = PinFile.read(file);
        pins.replace("corpus", new TreeMap<>(Map.of("status", "4\t5\t6", "money", "1\t2\t3")));
        pins.write();
        assertThat(file)
                .hasContent("# what it is\ncorpus\tmoney\t1\t2\t3\ncorpus\tstatus\t4\t5\t6\nnews\tplace\t2\t-\t3\n");
    }

    @Test
    void aSetThatIsNoMoreTakesItsPinsWithIt() throws IOException {
        PinFile pins = PinFile.read(file("new\ta\t1\nold\ta\t1\n"));
        pins.retain(Set.of("new"));
        assertThat(pins.sets()).containsExactly("new");
        assertThat(pins.of("old")).isEmpty();
    }

    @Test
    void aLineThatIsNoPinIsNamed() throws IOException {
        Path file = file("news\tplace\n");
        assertThatIOException().isThrownBy(() -> PinFile.read(file)).withMessageEndingWith("news\tplace");
    }

    @Test
    void aPinThatStandsTwiceAsAfterAMergeIsNamed() throws IOException {
        Path file = file("news\tplace\t1\nnews\tplace\t2\n");
        assertThatIOException().isThrownBy(() -> PinFile.read(file)).withMessageEndingWith("news\tplace\t2");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("pins.tsv"), content);
    }
}
