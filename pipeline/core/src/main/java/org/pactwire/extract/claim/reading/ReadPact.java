package org.pactwire.extract.claim.reading;

import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.party.Roles;

/** A pact's phrase with what was read about it. */
record ReadPact(PactNoun pact, Event event, Roles roles) {}
