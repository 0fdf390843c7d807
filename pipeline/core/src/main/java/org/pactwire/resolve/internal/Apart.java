package org.pactwire.resolve.internal;

/** What holds two pacts of the same parties apart. */
enum Apart {
    TOLD_APART("an article tells them apart"),
    REGISTRY("they are two pacts of the registry"),
    REGISTRY_PARTIES("one is a pact of the registry that has other parties"),
    NAME("they bear different names"),
    SUBJECT("they are on different subjects"),
    NUMBER("one is called the first and one the second"),
    KIND("they are of different kinds"),
    DAY("they were made on different days"),
    YEAR("they are called by different years"),
    ENDED("one had ended before the other was made"),
    RENEWED("one was broken or over before the other was made"),
    TALKS("one was signed before the talks on the other");

    private final String sentence;

    Apart(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
