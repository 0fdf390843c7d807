package org.pactwire.extract.claim;

/** A pact's phrase with what was read about it. */
record ReadPact(PactNoun pact, Event event, Roles roles) {}
