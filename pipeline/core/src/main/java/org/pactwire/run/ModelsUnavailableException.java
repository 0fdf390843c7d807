package org.pactwire.run;

/** The models cannot be loaded, so that no article can be read. Ends a run: the next one can do what this could not. */
public final class ModelsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelsUnavailableException(Throwable cause) {
        super("the models cannot be loaded: " + DocumentWorker.oneLine(cause), cause);
    }
}
