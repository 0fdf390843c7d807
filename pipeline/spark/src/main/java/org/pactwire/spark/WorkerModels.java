package org.pactwire.spark;

import org.pactwire.extract.entity.PartyTable;
import org.pactwire.run.Stages;

/** The stages with their models, loaded once in each worker process and shared by its tasks. */
final class WorkerModels {
    private static final PartyTable PARTIES = PartyTable.load();
    private static final Stages STAGES = Stages.standard(PARTIES).shared();

    private WorkerModels() {}

    static PartyTable parties() {
        return PARTIES;
    }

    static Stages stages() {
        return STAGES;
    }
}
