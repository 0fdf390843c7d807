package org.pactwire.spark;

import java.util.List;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;
import org.pactwire.read.InputSplit;
import org.pactwire.run.Progress;
import org.pactwire.run.RunListener;

/** Tells how far the workers are, share by share. */
final class ShareListener extends SparkListener {
    private final List<InputSplit> splits;
    private final LongAccumulator documents;
    private final RunListener listener;
    private final long total;
    private long done;

    ShareListener(List<InputSplit> splits, LongAccumulator documents, RunListener listener) {
        this.splits = splits;
        this.documents = documents;
        this.listener = listener;
        this.total = splits.stream().mapToLong(InputSplit::bytes).sum();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().successful()) {
            done = Math.min(total, done + splits.get(end.taskInfo().index()).bytes());
            listener.progress(new Progress(documents.value(), 0, done, total));
        }
    }
}
