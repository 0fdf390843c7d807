package org.pactwire.spark;

/** System properties that a job of this process takes for its settings. */
final class SparkProperties {
    private SparkProperties() {}

    /** Executors that are processes of their own find the classes of the tests. */
    static void forTestProcesses() {
        System.setProperty("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        System.setProperty("spark.executorEnv.JAVA_HOME", System.getProperty("java.home"));
        System.setProperty("spark.executor.memory", "1500m");
    }

    static void clear() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("spark."))
                .forEach(System::clearProperty);
    }
}
