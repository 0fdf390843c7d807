package org.pactwire.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.pactwire.know.Knowledge;
import org.pactwire.run.IngestEngine.Tables;
import org.pactwire.run.Stages;

/**
 * The stages with their models, loaded once in each worker process and shared by its tasks.
 *
 * @param knowledge what the stages know
 * @param stages the stages
 */
record WorkerModels(Knowledge knowledge, Stages stages) {
    private static final Map<Tables, WorkerModels> LOADED = new HashMap<>();

    /** Where a task has its models from; called once in each attempt of a task, in its thread. */
    @FunctionalInterface
    interface Source extends Serializable {
        WorkerModels with(Tables tables) throws IOException;
    }

    /** Those with the user's tables; the models themselves are loaded when the first article asks for them. */
    static synchronized WorkerModels with(Tables tables) throws IOException {
        WorkerModels models = LOADED.get(tables);
        if (models == null) {
            Knowledge knowledge = tables.knowledge();
            models = new WorkerModels(knowledge, Stages.standard(knowledge).shared());
            LOADED.put(tables, models);
        }
        return models;
    }
}
