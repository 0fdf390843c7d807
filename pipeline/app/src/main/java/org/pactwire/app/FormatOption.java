package org.pactwire.app;

import picocli.CommandLine.Option;

/** How a command writes its results. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv (default: table).")
    Format format = Format.TABLE;
}
