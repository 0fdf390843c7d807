package org.pactwire.extract.claim.event;

import org.pactwire.extract.claim.words.Rule;

/** The rules by which is read what happens to a pact. */
public enum EventRule implements Rule {
    // EventReader: from the pact's noun to its predicate
    NO_PACT("\"no deal was reached\""),
    SIGNS_AS_WITNESS("tells nothing new: \"signed as a witness\""),
    SHARED_BY_PACTS("\"the treaty and its protocol were signed\": what happens to the one happens to the other"),
    PACT_GIVEN_CONSENT("\"gave the pact their consent\""),
    DONE_TO_PACT("\"signed the treaty\", \"the treaty was signed\""),
    VERB_WITH_PREPOSITION("\"withdrew from the treaty\""),
    HUNG_TO_PARTICLE("\"pulled out of the deal\", where the tree hangs the deal to the \"out\""),
    BREACH_UNDER_PACT("\"finds Norway in breach of its duties under the treaty\""),
    VERB_BEFORE_PHRASE("the verb just before the pact tells, where the tree has lost the object"),
    VERB_AND_PREPOSITION_BEFORE_PHRASE("\"withdraws from the Plan\", where the tree has lost the phrase"),
    PACT_BEFORE_EVENT_NOUN("\"the treaty's ratification\""),
    EVENT_NOUN("\"the violation of the treaty\""),
    VOTES_IN_FAVOUR("\"voted in favour of the treaty\""),
    SHARE_IN_PACT("\"suspended its participation in the treaty\""),
    DUTY_UNDER_PACT("\"violated its obligations under the treaty\""),
    CARRIES_PACT("\"signed the text of the treaty\""),
    AGREEMENT_ON_PACT("\"an agreement on a ceasefire\" is one pact, called by two nouns"),
    HUNG_TO_OBJECT("\"withdraw troops from the deal\", where the tree hangs the deal to the troops"),
    EXPECTED_OF_PACT("\"the deal is expected to be signed\""),
    TAKES_EFFECT("\"the treaty takes effect\""),
    IS_OVER("\"the truce is over\""),
    VERB_BEFORE_SUBJECT("\"violated the truce reached in May\", where the tree takes the truce for what reached"),
    AUXILIARY_DROPPED("\"treaty signed\""),
    CLAUSE_GOES_ON("tells which pact is meant: \"treaty signed in May falls apart\""),
    PACT_TO_DO("no event: \"a pact to end the war\""),
    PACT_DOES("\"the treaty expires\""),
    TELLS_WHICH("\"the deal signed in 2015\""),
    PACT_AS_SENTENCE("\"A deal signed in Lima.\" is news"),
    WHICH_DOES("\"a treaty that expired in May\""),
    RELATIVE_CLAUSE_OF_PAST("\"a treaty that was signed in May\""),
    PARTICIPLE_OF_PAST("\"a treaty signed in May\""),
    TAGGED_AS_PAST_TENSE("\"a treaty concluded in May\", where the tagger takes the participle for a past tense"),
    PARTICIPLE_IN_FRONT("\"first signed in 1972, the treaty …\""),

    // Predicates: what a verb tells
    PUTS_NAME_TO_IT("\"put their names to the treaty\""),
    HELD_FOR_SOMETHING("no event: \"considers the pact a success\""),
    VERB_WITH_PARTICLE("\"turned down the deal\""),
    PARTICLE_AS_PREPOSITION("\"votes down the deal\", where the tree takes the particle for a preposition"),
    VERB_WITH_OBJECT("\"pulled the plug on the treaty\""),
    PARTICLE_BEHIND_VERB("the word right behind a verb is its particle, however the tree hangs it"),
    DECLARES_IT_VOID("\"declares the treaty void\""),
    DECLARES_IT_VOID_AT_LAST("\"declared the accord with the rebels dead\""),
    DEPOSITS_RATIFICATION("\"deposited its instrument of ratification of the treaty\""),
    GIVES_CONSENT_TO_PACT("\"gave its blessing to the treaty\""),
    SAYS_NO("\"said no to the deal\""),
    SAYS_YES("\"said yes to the deal\""),
    PUTS_IT_ON_ICE("\"put the accord on ice\""),
    TAKES_IT_OFF_AGENDA("\"struck the accord off the agenda\""),
    IS_NOW_BINDING("\"is now binding\": from now on"),
    WE_HAVE_IT("\"we have a deal\""),
    PUTS_IT_INTO_FORCE("\"put the pact into force\""),
    FAILS_TO_KEEP_IT("\"failed to honour the accord\""),
    DOES_NOT_KEEP_IT("\"did not abide by the truce\""),
    MAY_NOT_KEEP_IT("no breach: \"will not honour the accord\""),

    // NominalOutcomes: what talks, proposals and ceremonies come to
    TALKS_AS_OBJECT("\"hold talks in Lima on a treaty\", where the tree hangs the treaty to the verb"),
    DAYS_OF_TALKS("\"wound up two days of talks on a treaty\", hung so too"),
    PROPOSAL_ACCEPTED("\"accepted the proposal for a truce\""),
    PROPOSAL_REJECTED("\"rejected calls for a truce\""),
    TALKS_LEFT("\"walked out of talks on a truce\""),
    TALKS_ON_HOLD("\"talks on a treaty are on hold\""),
    TALKS_PUT_OFF("\"put off talks on a treaty\""),
    TALKS_SUSPENDED("\"suspended talks on a treaty\""),
    TALKS_FAIL("\"talks on a truce failed\""),
    TALKS_CONCLUDED("\"concluded talks on a treaty\""),
    RATIFICATION_WITHDRAWN("\"revoked its ratification of the treaty\""),
    SIGNING_CALLED_OFF("\"the signing of the treaty was called off\""),
    SIGNING_DELAYED("\"postponed the signing of the treaty\""),

    // EventClimb: what the predicate's own words change
    WOULD_HAVE("it did not: \"would have been renewed\""),
    WILL("\"will sign\""),
    NOT_MADE_FOR("made, but for something else: \"did not make this agreement to fight\""),
    NOT_IS_THE_BREACH("the \"not\" denies no breach but is it: \"did not honour the accord\""),
    MAY("\"may sign\""),
    NOT("\"never signed\""),
    WITHOUT_DOING("\"without signing\""),
    AUXILIARY_ABOVE_COUNTS_NOT("only the nearest auxiliary counts: \"will say that it was signed\""),
    REPORTEDLY("\"reportedly broke the truce\""),
    CONDITION_LEFT_OVER("\"if they sign\", where the tree has left it over"),
    UNDONE_ON_CONDITION("a threat: \"will quit the deal if its flaws are not mended\""),
    AS_SOON_AS("\"as soon as it has been approved\": it has not been yet"),
    ONCE_AS_ADVERB("\"once it is signed\", where the tree takes \"once\" for an adverb"),
    RELATIVE_CLAUSE_STANDS_ALONE("what the clause above tells does not touch what \"which\" tells"),
    JOINED_WITH_OWN_AUXILIARY("\"will not talk and has frozen the pact\": the \"not\" of the one is none of the other"),

    // EventClimb: what the words above change
    DECISION_WITHDRAWN("\"reversed its decision to leave the pact\""),
    NO_PLAN_TO("\"has no plan to leave the pact\""),
    WORD_BEFORE_INFINITIVE("\"refusal to renew\", wherever the tree has hung the infinitive"),
    FOLLOWING("a circumstance: \"following Norway's refusal to renew it\""),
    IN_FAVOUR_OF_DOING("\"voted in favour of ratifying\": not the favour that one asks for"),
    FOR_THEIR_DOING("a circumstance: \"in return for the Russians signing the treaty\""),
    AFTER_THE_EVENT("a circumstance: \"after the signing of the treaty\""),
    REASON_FOR_SOMETHING("a circumstance: \"resigned over the decision to sign\""),
    ABOUT_THE_EVENT("a circumstance: \"spoke about the signing of the treaty\""),
    PACT_FOR_JOINING("tells what it is for: \"the treaty to join the bloc\""),
    BREACH_IS_SAID("\"said that Peru had broken the truce\""),
    REPORTS_DENIED("\"denied reports of a breach\""),
    HAS_THE_EVENT("\"have\" and \"be\" put off what they are \"to\" do, and nothing else"),
    NOUN_OF_THE_EVENT("what is done to another noun above the event does not touch it"),
    CLAIMED_BUT_NO_BREACH("who claims to have signed is accused of nothing"),
    HAD_PROMISED("\"had promised to reach a deal\": what came of it is told elsewhere"),
    WISH_WITH_DEADLINE("a plan: \"wants to sign it by the end of May\""),
    AGREES_TO_DO("\"agreed to extend the treaty\" extends it"),
    WORD_ABOVE("\"refused to sign\", \"hopes to sign\""),

    // EventClimb: what the clause changes
    IF("\"if they sign\""),
    AFTER_TOLD_NEWS("\"after it was signed\" is a fact of its own where the article has told its news"),
    CLAUSE_OF_CIRCUMSTANCE("a circumstance: \"after they signed the treaty\""),
    WHEN_DOING("\"when signing a treaty\": at any time"),
    WORD_ABOVE_GERUND("\"refused, while signing\""),
    WORD_ABOVE_CLAUSE("\"offered money to sign the treaty\""),
    IN_ORDER_TO("\"met to sign the treaty\""),

    // Accusations
    BLAME_BEFORE("\"accused Peru, which …, of shelling the port and breaking the truce\", by the order of the words"),
    ACCUSED_OF_LEAVING("\"accused Peru of abandoning the treaty\": may not have left it"),
    STOP_BEHIND_BLAME("the blame reaches no further than a semicolon"),
    VERB_BEHIND_BLAME("the blame reaches no further than the next finite verb"),
    RELATIVE_CLAUSE_BEHIND_BLAME("but past a relative clause: \"accused Peru, which shares the lake, of breaking …\""),
    BLAME_ABOVE("\"condemned the breach of the truce\""),
    SAID_TO_BREAK_IT("\"maintains that Peru is ignoring the treaty\""),
    CALLED_A_BREACH("\"called the raid a breach of the truce\""),
    SPEAKER_BEHIND("\"Peru broke the truce, Chile said\""),
    SPEAKER_AS_SUBJECT("\"Lima claims Chile is in breach of it\", as the parser hangs it"),
    AS_SOMEBODY_SAYS("\"broke the truce, as Chile claims\""),
    BLAME_OUTSIDE_RELATIVE_CLAUSE("no blame: \"condemned Peru, which broke the truce\""),
    BLAME_BESIDE_SENTENCE("no blame: what is told beside the sentence that blames"),
    BLAME_JOINED("no blame: \"accused Peru of lies and broke the truce\""),
    BLAME_OUTSIDE_CIRCUMSTANCE("no blame: \"condemned Peru after it broke the truce\""),

    // JoinedEvents
    JOINED_WITH_OWN_SUBJECT("nothing of the pact: \"was signed and Peru left\""),
    JOINED_PASSIVE("\"expired and was not renewed\""),
    JOINED_DOING("\"was signed and took effect\""),
    JOINED_WITH_OWN_OBJECT("nothing of the pact: \"signed the treaty and broke a promise\""),
    JOINED_WITH_SAME_OBJECT("\"signed and ratified the treaty\""),

    // Memberships
    JOINS_IN_DOING("no membership: \"joined NATO in condemning it\""),
    JOINS_BODY("\"joined NATO\""),
    LEAVES_BODY("\"quit NATO\""),
    WITHDRAWS_FROM_BODY("\"withdrew from NATO\""),
    ACCEDES_TO_BODY("\"acceded to NATO\""),
    BECOMES_MEMBER("\"became a member of NATO\""),
    WITHDRAWAL_FROM_BODY("\"its withdrawal from NATO\""),
    VERB_OF_MEMBER("who becomes \"a member of NATO\" is the subject of \"becomes\"");

    private final String id = Rule.id("event", name());
    private final String says;

    EventRule(String says) {
        this.says = says;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String says() {
        return says;
    }
}
