package org.pactwire.app;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "pactwire " + (version == null ? "(not packaged)" : version), "Java " + System.getProperty("java.version")
        };
    }
}
