package org.pactwire.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts tasks that were started a second time since the first was slow, and counted; Spark makes it by its name. */
public final class SpeculationWatch extends SparkListener {
    static final AtomicInteger SECOND_ATTEMPTS_THAT_COUNTED = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().speculative() && end.taskInfo().successful()) {
            SECOND_ATTEMPTS_THAT_COUNTED.incrementAndGet();
        }
    }
}
