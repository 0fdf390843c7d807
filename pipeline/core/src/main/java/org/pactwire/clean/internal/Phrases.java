package org.pactwire.clean.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases with which publishers everywhere label their furniture; none belongs to one site. Patterns match whole
 * lines. What could as well be a sentence of the news ("a deal can be reached", "victims will receive compensation")
 * needs a sign that it is not: an address to the reader, an e-mail address, a label with its colon.
 */
final class Phrases {
    private static final String ARTICLE = "(articles?|stor(y|ies)|posts?|news|reads?|coverage|content|topics?|links?"
            + "|headlines?|videos?|reports?|reading|features?|items?|tags?)";
    private static final String NETWORK =
            "(twitter|facebook|instagram|x|snapchat|linkedin|threads|tiktok|youtube|telegram|whatsapp|social media)";
    private static final String AGENCY =
            "(getty( images)?|afp|ap photo|reuters|shutterstock|epa(-efe)?|istock|bloomberg"
                    + "|alamy|zuma|unsplash|pixabay|flickr|wikimedia( commons)?|anadolu)";

    /** Where an article ends. */
    static final Pattern END = line(
            "(previous|prev|next|older|newer)( up)?:? (article|story|post|page)s?(\\s?[:»>→|–-].{0,200})?",
            "(post|article) navigation",
            "([0-9,.]+ (comments?|responses?|replies)|comments|replies|(comment|responses?) \\(?[0-9,]+\\)?)"
                    + "( \\(?[0-9,]+\\)?)?( on .{0,200})?",
            "(leave|post|add|write) (a|your) (comment|reply).{0,60}",
            "join the (conversation|discussion).{0,40}|start the conversation.{0,60}",
            "about the (author|writer)s?.{0,40}",
            "(view|show|see|read|load) (all |more |the )?([0-9,]+ )?comments.{0,30}",
            "(comments|commenting) (are|is) (now )?(closed|disabled|off).{0,80}",
            "filed under:?.{0,200}");

    /** Labels of lists of other articles. */
    static final Pattern LABEL = line(
            "((see|read|find|view|watch) )?(more|also|related|recommended|similar|other|latest|top|trending|popular"
                    + "|recent|featured|sponsored|most[ -](read|popular|viewed|watched|shared)|must[ -]reads?"
                    + "|editor.?s.? (picks?|choice))( \\w+)?( " + ARTICLE
                    + "){1,3}( (from|on|in|by|about|for) .{0,80})?:?",
            "(related|recommended|trending|read (more|also|next)|also read|see also"
                    + "|most (read|popular|viewed|watched|shared)|recommended by .{2,40})[:.]?",
            "you (may|might|could|will|.ll) (also )?(like|love|be interested in|enjoy|want to read).{0,40}",
            "((recommended|more|stories|picked) for you|up next|what to read next|more (from|on|about) .{1,60}"
                    + "|don.t miss|further reading|popular now|trending now|latest news|in case you missed it"
                    + "|also on .{1,60}|around the web|from the web|promoted|sponsored( links?| content| by .{0,60})?"
                    + "|editor.?s.? picks?|explore( (more|further).{0,60})?)[:.]?");

    /** Pointers to one other article. */
    static final Pattern POINTER = line(
            "(read (also|more|next|on|now|the (full|whole) (story|article))|also read|read,? too|see also|see more"
                    + "|related( " + ARTICLE + ")?|watch( also| now| more| live| (the|this)( full)? video| below)?"
                    + "|must[ -](read|watch|see)|recommended|in case you missed it|don.t miss|further reading"
                    + "|more( (here|info|details|on this( story)?))?|listen|explore( more)?|learn more|click here"
                    + "|(more|read more|related|similar) (from|on|about|in) [^.:]{1,60}|photos|gallery|video)"
                    + "\\s?(:|\\||–|—|>|»|- ).{1,300}",
            "read our (full )?.{2,60} reviews?");

    /** Marks of advertisements, share bars, sign-up boxes, players and buttons. */
    static final Pattern FURNITURE = line(
            "no time to read\\??|(get|read|show|view) (a|the) (quick )?summary|summary",
            "\\W{0,3}(advertisement|advertising|ads?|advert|sponsored|promoted)( by .{0,40}"
                    + "|[ -:]*((story |article )?(continues?|scroll).{0,40}))?\\W{0,3}",
            "(this )?(article|story|post) continues (below|after).{0,60}|continue reading.{0,80}",
            "(keep|scroll) (on )?(reading|to continue|down).{0,60}|skip to .{0,40}|swipe .{0,60}",
            "(skip|close|report|hide|remove) (this )?(ad|ads|advert|advertisement)s?|(click|tap) (here|to|for|on|below).{0,150}",
            "(read|see|show|view|load|learn) (more|less|all|full .{0,30})\\W{0,4}",
            "(share|tweet|pin|e-?mail|print|whatsapp|save|copy|link|copied!?|bookmark|facebook|twitter|x|linkedin|reddit"
                    + "|telegram|messenger|pinterest|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon"
                    + "|comments?|sms|rss|gift|[0-9]|[,/|•·+&]|and|via|on|more|this|article|story|post|:| )++",
            "(share|save|send|print|tweet|e-?mail) (this|it|the|on|via|with|to|by)\\b.{0,80}",
            "(follow|like|find|join|connect with|watch|add) (us|me|him|her|them|our|@|[\\w .'’]{2,40}) (on|in|via) (our )?"
                    + "(google|apple|flipboard|" + NETWORK + ").{0,150}|follow (@?\\w+|us)\\W?.{0,20}",
            "(sign|log)[ -]?(in|up|out)( .{0,100})?|create (a |an |your )?(free )?account.{0,60}"
                    + "|register( now| for free| here)?.{0,20}|subscribe\\b.{0,200}|already a (subscriber|member).{0,60}",
            "(enter|your) e-?mail( address)?.{0,40}|(enable|turn on) notifications.{0,60}|download (our|the) .{0,60}app.{0,80}",
            "by (signing|clicking|subscribing|submitting|entering|registering|providing).{0,300}",
            "this site is protected by recaptcha.{0,200}|(thank you|thanks) for (signing|subscribing|registering|reading).{0,100}",
            "(something went wrong|an error (has )?occurred|please try again).{0,120}|(loading|please wait)\\W{0,4}",
            "listen to (this )?(article|story).{0,60}|[0-9]{1,3}[ -]min(ute)?s?( read)?|reading time.{0,20}|estimated read.{0,30}",
            "(play|watch|pause|mute) (the )?video.{0,20}|now playing.{0,80}|(hide|toggle) caption|enlarge( this)?( image)?",
            "(©|\\(c\\)|copyright)\\s.{0,250}|back to (top|home).{0,20}|(go )?home|top|close"
                    + "|menu|search|toggle .{0,40}",
            "(tags?|topics?|categor(y|ies)|keywords|posted in|sections?)\\s?:.{0,200}",
            "(first )?(published|posted|updated|created|modified|last (updated|modified|edited))( on| at|:).{0,60}",
            "(please )?(enable|turn on) javascript.{0,100}|your browser .{0,150}"
                    + "|please use .{2,40} browser .{0,80}",
            "(image|photo|picture|video|audio) (caption|source|credit|gallery)s?\\b.{0,80}"
                    + "|(view|see|show|open)? ?(image|photo|gallery|slideshow|full ?screen)( in)?.{0,30}",
            "(print|download) (article|pdf|this .{0,20})|privacy policy|terms of (use|service)|\\[?want (more|great) .{0,200}",
            "get (the|our|your) .{0,80}(inbox|newsletter|app|alerts)\\b.{0,100}|special offer (for|from|:).{0,200}|a post shared by .{2,80}",
            "(we|our|us|this (web)?site|site|by (using|continuing))\\b.{0,200}\\bcookies?\\b.{0,200}");

    /** The same, told by words that may stand anywhere in the line. */
    static final Pattern FURNITURE_WITHIN = line(
            ".{0,80}all rights reserved.{0,80}|.{0,60}javascript (is|must be|has been) .{0,80}"
                    + "|.{0,60}\\bour (privacy policy|terms (of|and) .{0,40})",
            ".{0,200}\\b(sign up|subscribe|register)\\b.{0,120}\\b(newsletters?|inbox|e-?mails?|e-course|alerts|podcast)\\b.{0,250}",
            ".{0,250}\\b(delivered|sent|straight|get .{2,60}|direct(ly)?) (to|in) your inbox\\b.{0,60}",
            ".{0,100}\\bcookies?\\b.{0,100}\\b(settings|preferences|policy|we use|our use|accept)\\b.{0,100}"
                    + "|.{0,40}accept( all)? cookies.{0,40}");

    /** Notes on authors, sources, rights and the paper itself. */
    static final Pattern SIGN_OFF = line(
            "\\(?((additional |with )?(reporting|writing|editing|compiled)( and (writing|editing|reporting))? by .{1,250})",
            "(with )?(files|reporting|input|inputs|information) from .{1,100}",
            "(we|the (site|author|publisher)) (may|might) (earn|receive|get) .{0,60}(commission|compensation|revenue|money|paid).{0,250}",
            "(please )?(donate|become a (member|subscriber)|support (our|local|independent|quality)).{0,200}",
            "(disclaimer|citation|(journal|more|further) (information|references?)|sources?|references?|doi|disclosure"
                    + "|copyright notice|editor.?s.? note)\\s?[:–—].{0,500}|provided by .{2,80}|tagged in\\b.{0,100}",
            "this (document|material|content|article|story|post|translation) (is subject to copyright|may not be"
                    + "|was (first|originally) (published|produced)|is (protected|republished|distributed|provided)"
                    + "|was (provided|produced|republished)|(originally |first |also )?(appeared|ran))\\b.{0,300}",
            "(first|originally) published (by|in|on|at) .{1,120}|this (story|article|piece|column|essay|interview|report|post) "
                    + "(is |was )(featured|adapted|excerpted|part of|republished|reprinted|produced|funded|supported)\\b.{0,300}",
            "(have|do you have|got) (a|any|an) .{0,40}(tips?|questions?|comments?|feedback)\\?.{0,200}",
            "(the )?(views|opinions)( and opinions)? expressed .{0,300}",
            "(this|the|these|reviews|some|responses|answers) ?((interview|conversation|transcript|quotes?|letters?|reviews"
                    + "|answers|responses)s? )?(has|have) been (edited|condensed|lightly edited)\\b.{0,150}",
            "(follow|find) .{2,60} (on " + NETWORK + "\\b|coverage|channel).{0,150}|more .{2,30}: https?:.{1,200}",
            "(distributed|syndicated) by .{2,60}");

    /** The same, told by words that may stand anywhere in the line. */
    static final Pattern SIGN_OFF_WITHIN = line(
            "(?=.*(@|[0-9]{3}|" + NETWORK
                    + ")).{0,160}\\b(can|may) be (reached|contacted|e-?mailed|followed) (at|on|via|by)\\b.{0,300}",
            ".{0,100}\\b(reach|contact|e-?mail|follow) (him|her|them|me|the (author|writer|reporters?)|reporter .{2,40}) "
                    + "(at|on|via|by|@).{0,300}",
            ".{2,60} (is|are) (an?|the) ([\\w-]+ ){0,6}(reporter|editor|writer|columnist|correspondent|journalist|producer"
                    + "|intern|contributor|freelancer|blogger)s? ((and|at|for|with|from|who|based|covering|on|of|in)\\b).{0,300}",
            ".{0,200}\\bcontributed (reporting|to this (report|story|article|post))\\b.{0,120}",
            ".{0,200}\\b(if you (purchase|buy|click)|when you (buy|purchase|click)|purchases? (made )?through)\\b.{0,200}"
                    + "\\b(commission|compensat|earn|paid|affiliate)\\w*.{0,300}",
            ".{0,40}(journalism|newsroom|reporting) (needs|depends on|relies on) your support.{0,200}",
            ".{0,120}\\b(may|must) not be (reproduced|rewritten|redistributed|published, ).{0,300}",
            ".{0,120}\\bour (free )?(daily |weekly |morning )?(newsletters?|e-?mail (list|alerts)|mailing list|podcast"
                    + "|(youtube|whatsapp|telegram) channel)\\b.{0,250}",
            ".{0,40}(questions|comments|feedback|corrections)\\? (email|contact|write|send|please).{0,200}");

    /** Credits of pictures, alone in a line. */
    static final Pattern CREDIT = line(
            "(photo(graph)?s?|image|illustration|graphic|credits?|composite|file photo)"
                    + "( (by|courtesy( of)?|credit|source|from|via|supplied))?\\s?[:/©|].{1,120}",
            "(photo(graph)?|image|illustration|graphic)s? (by|courtesy|supplied) .{1,100}|(video|picture)s?( by)?\\s?[:/©|].{1,60}");

    /** An agency's credit, alone or behind a name. */
    static final Pattern AGENCY_CREDIT =
            line("(.{0,80}[/|] ?)?" + AGENCY + "(\\s?[/|©].{0,60}| (via|photo|images|file)\\b.{0,40})?\\.?");

    /** Credits at the end of a caption. An agency's name alone in brackets signs texts too, and is no sign. */
    static final Pattern CREDIT_BEHIND = Pattern.compile(
            "(\\((file( photo| pic)?|screengrab|screenshot|illustration|image|photo|picture|pic)\\b[^()]{0,120}\\)"
                    + "|\\((ap|afp|reuters|epa|getty) ?(photo|images|file|/)[^()]{0,120}\\)"
                    + "|\\([^()]{0,80}\\b(photos? (by|courtesy|via|credit)|getty images|shutterstock|via (ap|afp|reuters)|handout"
                    + "|file photo)\\b[^()]{0,80}\\)"
                    + "|\\b(photos?|photograph|image|photography|illustration|credit)( (by|courtesy( of)?|credit))?\\s?[:/©] ?"
                    + "(?-i:\\p{Lu})[^.]{2,60}"
                    + "|[/|©]\\s?(reuters|afp|ap photo|getty images|epa|file photo|shutterstock)\\b[^.]{0,40}"
                    + "|\\b(via )?(getty images|ap photo|reuters/[\\w .]{2,40}))\\W{0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** A sentence, and behind its full stop somebody's name in brackets. */
    static final Pattern NAME_BEHIND = Pattern.compile("[.!?][\"”’']? ?\\((\\p{Lu}[^()]{2,60})\\)$");

    /** Names of papers, agencies and stations, without a photographer before them. */
    static final Pattern OUTLET = Pattern.compile(
            "(?i)[^/|]*\\b(news|times|post|press|guardian|journal|agency|herald|tribune"
                    + "|gazette|telegraph|mail|daily|today|observer|independent|chronicle|monitor|mirror|standard|express|globe"
                    + "|weekly|bulletin|broadcasting|television|tv|radio|al jazeera|insider|economist|politico|(com|org|net))");

    /** A statement, signed or not, that does not speak to the reader of a page. */
    static final Pattern STATEMENT =
            Pattern.compile("(?!.*\\b(?i:you|your|we|our|cookies?|javascript|browser|subscribe)\\b)"
                    + "\\W{0,3}\\p{Lu}(?:\\S+ ){4,}[^ ]+[.!?][\"”’']?( ?\\([^()]{2,60}\\)){0,9}");

    /** A day written out, as captions give it. */
    static final Pattern DAY = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? [0-9]{1,2},? [12][0-9]{3}\\b"
                    + "|\\b[0-9]{1,2} (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?,? [12][0-9]{3}\\b");

    /** What captions say of a picture, in the present tense. */
    static final Pattern SCENE = Pattern.compile(
            "\\b(pictured|seen here|in this (file |undated |handout )?(photo|picture|image)|(L|R|C|left|right|center|centre)\\)"
                    + "|from left|file photo|(speaks|speaking|attends?|attending|shakes? hands|poses?|posing|arrives?|walks?"
                    + "|walking|waves?|waving|looks? on|gestures?|gesturing|greets?|stands?|addresses|embraces?|hugs?|smiles?"
                    + "|listens?|take part|takes part|hold up|holds up)\\b)");

    /** Words with which patterns begin. */
    private static final Set<String> FIRST = words(
            "no get read show view summary advertisement advertising ad ads advert sponsored promoted this article story",
            "post continue keep scroll skip close report hide remove swipe click tap see load learn share tweet pin email e",
            "mail print whatsapp save copy link bookmark facebook twitter x linkedin reddit telegram messenger pinterest",
            "flipboard instagram youtube tiktok threads bluesky mastodon comment comments sms rss gift and via on more send",
            "follow like find join connect watch add sign log create register subscribe already enter your by thank thanks",
            "something an please loading download enable turn listen reading estimated play pause mute now copyright back go",
            "home top menu search toggle tags tag topics topic category categories keywords posted sections section first",
            "published updated created modified last image images photo photos picture video audio enlarge open have got",
            "privacy terms previous prev next older newer navigation leave write start filed also recommended related similar",
            "must in don further opinion gallery explore here latest trending popular recent featured most editor editors",
            "you stories up what around from reach contact call reporting editing writing compiled additional with files",
            "photograph photographs illustration illustrations graphic graphics composite file input inputs information donate become support disclaimer citation journal provided source sources reference",
            "references doi disclosure tagged originally do author publisher opinions interview conversation transcript quote letter letters quotes views want special we a these reviews some responses answers",
            "distributed syndicated credit credits site our us");

    /** Words without which {@link #FURNITURE_WITHIN} does not match. */
    private static final Set<String> OF_FURNITURE =
            words("rights javascript privacy terms sign subscribe register inbox cookie cookies");

    /** Words without which {@link #SIGN_OFF_WITHIN} does not match. */
    private static final Set<String> OF_SIGN_OFF = words(
            "reached contacted emailed followed reach contact email mail follow reporter reporters editor editors writer",
            "writers columnist columnists correspondent correspondents journalist journalists producer producers intern",
            "interns contributor contributors freelancer freelancers blogger bloggers contributed purchase purchases buy",
            "click journalism newsroom reporting reproduced rewritten redistributed published newsletter newsletters list",
            "podcast channel questions comments feedback corrections");

    /** Words without which no credit stands in a line that does not end with a bracket. */
    private static final Set<String> OF_CREDIT = words(
            "photo photos photograph photographs photography image images picture illustration credit getty afp reuters",
            "shutterstock epa istock bloomberg alamy zuma unsplash pixabay flickr wikimedia anadolu handout file");

    private static final Hint BEGINS = new Hint(true, false, false, false);
    /** Length of the shortest of these words. */
    private static final int SHORTEST = 3;

    private static final Map<String, Hint> WORDS = hints();

    private Phrases() {}

    /**
     * Which patterns a line may match, as far as single words tell.
     *
     * @param first those that begin with the line
     * @param furniture {@link #FURNITURE_WITHIN}
     * @param signOff {@link #SIGN_OFF_WITHIN}
     * @param credit credits
     */
    record Hint(boolean first, boolean furniture, boolean signOff, boolean credit) {
        static final Hint ALL = new Hint(true, true, true, true);
        static final Hint NONE = new Hint(false, false, false, false);

        boolean any() {
            return first || furniture || signOff || credit;
        }

        Hint or(Hint other) {
            return new Hint(
                    first || other.first,
                    furniture || other.furniture,
                    signOff || other.signOff,
                    credit || other.credit);
        }
    }

    /** Looks for the words without which no pattern can match: a cheap test before dear ones. */
    static Hint hint(String line) {
        Hint hint = line.indexOf('©') < 0 ? Hint.NONE : new Hint(true, false, false, true);
        boolean opening = true;
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (opening || i - start >= SHORTEST) {
                    String word = line.substring(start, i).toLowerCase(Locale.ROOT);
                    if (opening && FIRST.contains(word)) {
                        hint = hint.or(BEGINS);
                    }
                    opening = opening && word.equals("the");
                    Hint more = WORDS.get(word);
                    hint = more == null ? hint : hint.or(more);
                }
                start = -1;
            }
        }
        return hint;
    }

    private static Map<String, Hint> hints() {
        Map<String, Hint> hints = new HashMap<>();
        OF_FURNITURE.forEach(word -> hints.merge(word, new Hint(false, true, false, false), Hint::or));
        OF_SIGN_OFF.forEach(word -> hints.merge(word, new Hint(false, false, true, false), Hint::or));
        OF_CREDIT.forEach(word -> hints.merge(word, new Hint(false, false, false, true), Hint::or));
        return Map.copyOf(hints);
    }

    private static Set<String> words(String... lines) {
        return Arrays.stream(String.join(" ", lines).split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static Pattern line(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE);
    }
}
