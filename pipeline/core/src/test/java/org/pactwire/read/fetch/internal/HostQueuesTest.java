package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Turns of hosts, at times that the test sets. */
class HostQueuesTest {
    private final HostQueues<String> queues = new HostQueues<>();

    private static HostQueues.Next<String> go(String host, String task) {
        return new HostQueues.Next.Go<>(host, task);
    }

    private static HostQueues.Next<String> pause(long nanos) {
        return new HostQueues.Next.Wait<>(nanos);
    }

    @Test
    void aHostGetsOneRequestAtATime() {
        queues.add("a", "1", 0);
        queues.add("a", "2", 0);
        assertThat(queues.next(0)).isEqualTo(go("a", "1"));
        assertThat(queues.next(1_000)).isEqualTo(pause(Long.MAX_VALUE));
    }

    @Test
    void aHostRestsForItsPause() {
        queues.add("a", "1", 0);
        queues.add("a", "2", 0);
        queues.next(0);
        queues.release("a", 10, 100);
        assertThat(queues.next(30)).isEqualTo(pause(80));
        assertThat(queues.next(110)).isEqualTo(go("a", "2"));
    }

    @Test
    void hostsDoNotWaitForEachOther() {
        queues.add("a", "1", 0);
        queues.add("a", "2", 0);
        queues.add("b", "3", 0);
        assertThat(queues.next(0)).isEqualTo(go("a", "1"));
        assertThat(queues.next(0)).isEqualTo(go("b", "3"));
    }

    @Test
    void hostsTakeTurns() {
        queues.add("a", "1", 0);
        queues.add("a", "2", 0);
        queues.add("b", "3", 0);
        queues.next(0);
        queues.release("a", 0, 0);
        assertThat(queues.next(0)).isEqualTo(go("b", "3"));
    }

    @Test
    void whatNeedsAnotherTryComesFirst() {
        queues.add("a", "1", 0);
        queues.add("a", "2", 0);
        queues.next(0);
        queues.again("a", "1 again", 0);
        queues.release("a", 0, 0);
        assertThat(queues.next(0)).isEqualTo(go("a", "1 again"));
    }

    @Test
    void thePauseHoldsForWhatIsAddedLater() {
        queues.add("a", "1", 0);
        queues.next(0);
        queues.release("a", 0, 100);
        queues.add("a", "2", 50);
        assertThat(queues.next(50)).isEqualTo(pause(50));
    }

    @Test
    void theEndIsWhenNothingWaitsAndNobodyWorks() {
        queues.add("a", "1", 0);
        queues.next(0);
        assertThat(queues.next(0)).isEqualTo(pause(Long.MAX_VALUE));
        queues.release("a", 0, 100);
        assertThat(queues.next(0)).isEqualTo(new HostQueues.Next.End<>());
    }
}
