package org.pactwire.clean.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a line of a page or of a plain-text dump is, told from its words alone. The phrases are those with which
 * publishers everywhere label their furniture; none belongs to one site.
 */
public enum LineKind {
    /** The article's own. */
    TEXT,
    /** An advertisement mark, a share or newsletter line, a pointer to another article: dropped. */
    FURNITURE,
    /** The label of a list of other articles' headlines: dropped with the headlines that follow. */
    LIST_LABEL,
    /** Where an article ends: navigation to other articles, comments, a note on the author. */
    END,
    /** A note at the end: on the author, the source, the rights, how to reach the paper. */
    SIGN_OFF,
    /** A picture's caption or credit. */
    CAPTION;

    /** A longer line is text: furniture is terse. */
    private static final int LONGEST = 600;

    private static final String MARKS = " *•►▶→»>+|·–—-_";
    private static final int LONGEST_CAPTION = 400;

    private static final String ARTICLE = "(articles?|stor(y|ies)|posts?|news|reads?|coverage|content|topics?|links?"
            + "|headlines?|videos?|reports?|reading|features?|items?|tags?)";

    private static final Pattern END_LINE =
            line("(previous|prev|next|older|newer)( up)?:? (article|story|post|news|page)s?\\b.{0,200}"
                    + "|(post|article) navigation"
                    + "|([0-9,.]+ )?(comments?|responses?|replies)( \\(?[0-9,]+\\)?)?( on .{0,200})?"
                    + "|(leave|post|add|write) (a|your) (comment|reply).{0,60}|join the (conversation|discussion).{0,40}"
                    + "|about the (author|writer)s?.{0,40}|start the conversation.{0,60}"
                    + "|(view|show|see|read|load) (all |more |the )?([0-9,]+ )?comments.{0,30}"
                    + "|(comments|commenting) (are|is) (now )?(closed|disabled|off).{0,80}"
                    + "|filed under:?.{0,200}");
    private static final Pattern LABEL_LINE = line(
            "((see|read|find|view|watch) )?(more|also|related|recommended|similar|other|latest|top|trending|popular"
                    + "|recent|featured|sponsored|most[ -](read|popular|viewed|watched|shared)|must[ -]reads?|editor.?s.? (picks?|choice))"
                    + "( " + ARTICLE + "){1,3}( (from|on|in|by|about|for) .{0,80})?"
                    + "|(related|recommended|trending|read (more|also|next)|also read|see also|most (read|popular|viewed|watched|shared)"
                    + "|you (may|might|could|will|.ll) (also )?(like|love|be interested in|enjoy|want to read).{0,40}"
                    + "|(recommended|more|stories|picked) for you|up next|what to read next|more (from|on|about|in) .{1,80}|don.t miss"
                    + "|further reading|popular now|trending now|latest news|in case you missed it|also on .{1,60}|around the web"
                    + "|from the web|promoted|sponsored( links?| content| by .{0,60})?|editor.?s.? picks?|explore( more.{0,60})?)[:.]?");
    private static final Pattern POINTER_LINE = line(
            "(read (also|more|next|on|now|the (full|whole) (story|article))|also read|read,? too|see also|see more|related"
                    + "( " + ARTICLE
                    + ")?|watch( also| now| more| live| (the|this)( full)? video| below)?|must[ -](read|watch|see)|recommended"
                    + "|in case you missed it|don.t miss|further reading|more( (here|info|details|on this( story)?))?|listen|explore( more)?|learn more|click here"
                    + "|(more|read more|related|similar) (from|on|about|in) [^.:]{1,60}|opinion|photos|gallery|video)\\s?(:|\\||–|—|>|»|- ).{1,300}");
    private static final Pattern FURNITURE_LINE =
            line("no time to read\\??|(get|read|show|view) (a|the) (quick )?summary|summary"
                    + "|\\W{0,3}(advertisement|advertising|ads?|sponsored|promoted)( by .{0,40}|[ -:]*((story |article )?(continues?|scroll).{0,40}))?\\W{0,3}"
                    + "|(this )?(article|story|post) continues (below|after).{0,60}|continue reading.{0,80}|(keep|scroll) (on )?(reading|to continue|down).{0,60}"
                    + "|(skip|close|report|hide|remove) (this )?(ad|ads|advert|advertisement)s?|skip to .{0,40}|swipe .{0,60}"
                    + "|(click|tap) (here|to|for|on|below).{0,150}|(read|see|show|view|load|learn) (more|less|all|full .{0,30})\\W{0,4}"
                    + "|(share|tweet|pin|e-?mail|print|whatsapp|save|copy|link|copied!?|bookmark|facebook|twitter|x|linkedin|reddit"
                    + "|telegram|messenger|pinterest|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon|comments?|sms|rss|gift|[0-9]|[,/|•·+&]|and|via|on|more|this|article|story|post|:| )++"
                    + "|(share|save|send|print|tweet|e-?mail) (this|it|the|on|via|with|to|by)\\b.{0,80}"
                    + "|(follow|like|find|join|connect with|watch|add) (us|me|him|her|them|our|@|[\\w .']{2,40}) (on|in|via) (our )?(facebook|twitter|x|instagram|linkedin|telegram|google|whatsapp|youtube|social|tiktok|threads|flipboard|apple).{0,150}"
                    + "|follow (@?\\w+|us)\\W?.{0,20}|(sign|log)[ -]?(in|up|out)( .{0,100})?|create (a |an |your )?(free )?account.{0,60}|register( now| for free| here)?.{0,20}"
                    + "|subscribe\\b.{0,200}|already a (subscriber|member).{0,60}|get (the|our|your) .{0,80}(inbox|newsletter|app|alerts)\\b.{0,100}"
                    + "|(enter|your) e-?mail( address)?.{0,40}|by (signing|clicking|subscribing|submitting|entering|registering|providing).{0,300}"
                    + "|this site is protected by recaptcha.{0,200}|(thank you|thanks) for (signing|subscribing|registering|reading).{0,100}"
                    + "|(something went wrong|an error (has )?occurred|please try again).{0,120}|(loading|please wait)\\W{0,4}"
                    + "|download (our|the) .{0,60}app.{0,80}|(enable|turn on) notifications.{0,60}|listen to (this )?(article|story).{0,60}"
                    + "|[0-9]{1,3}[ -]min(ute)?s?( read| de lecture)?|reading time.{0,20}|estimated read.{0,30}|(play|watch|pause|mute) (the )?video.{0,20}|now playing.{0,80}"
                    + "|(©|\\(c\\)|copyright)\\s.{0,250}|.{0,80}all rights reserved.{0,80}|back to (top|home).{0,20}|(go )?home|top|close|menu|search|toggle .{0,40}"
                    + "|(tags?|topics?|categor(y|ies)|keywords|posted in|sections?)\\s?:.{0,200}"
                    + "|(first )?(published|posted|updated|created|modified|last (updated|modified|edited))( on| at|:).{0,60}"
                    + "|(please )?(enable|turn on) javascript.{0,100}|.{0,60}javascript (is|must be|has been) .{0,80}|your browser .{0,150}"
                    + "|(image|photo|picture|video|audio) (caption|source|credit|gallery)s?\\b.{0,80}|hide caption|toggle caption|enlarge( this)?( image)?|(view|see|show|open)? ?(image|photo|gallery|slideshow|full ?screen)( in)?.{0,30}"
                    + "|have (a|any) (news )?(tip|story|question)s?\\b.{0,150}|(got|send) (us )?(a )?(news )?tips?\\b.{0,150}|(print|download) (article|pdf|this .{0,20})"
                    + "|.{0,60}\\bour (privacy policy|terms (of|and) .{0,40})|privacy policy|terms of (use|service)");
    private static final Pattern SIGN_OFF_LINE = line(
            ".{0,160}\\b(can|may) be (reached|contacted|emailed|followed)\\b.{0,300}|.{0,100}\\b(reach|contact|email|e-mail|follow|call) (him|her|them|me|the (author|writer|reporter))\\b.{0,300}"
                    + "|.{2,60} (is|are) (an?|the) ([\\w-]+ ){0,6}(reporter|editor|writer|columnist|correspondent|journalist|producer|intern|contributor|freelancer|blogger)s? ((and|at|for|with|from|who|based|covering|on|of|in)\\b).{0,300}"
                    + "|.{0,200}\\bcontributed (reporting|to this (report|story|article|post))\\b.{0,120}|((additional )?reporting|editing|writing|compiled) by .{1,150}"
                    + "|(with )?(files|reporting|input|inputs|information) from .{1,100}"
                    + "|.{0,200}\\b(if you (purchase|buy|click)|when you (buy|purchase|click)|purchases? (made )?through)\\b.{0,200}\\b(commission|compensat|earn|paid|affiliate)\\w*.{0,300}|.{0,200}\\b(may|might|could|will) (earn|receive|get) (an? )?(\\w+ )?(affiliate )?(commission|compensation)\\b.{0,300}"
                    + "|.{0,40}(journalism|newsroom|reporting) (needs|depends on|relies on) your support.{0,200}|(please )?(subscribe|donate|become a (member|subscriber)|support (our|local|independent|quality)).{0,200}"
                    + "|(disclaimer|citation|(journal|more|further) (information|reference)s?|provided by|source|sources|references?|doi|disclosure|tagged in|copyright notice)\\s?:?( .{0,380})?"
                    + "|this (document|material|content|article|story|post|work|translation|website) (is|may|was|has been|first|originally) (subject to|not be|be|first|originally|protected|republished|published|produced|copyright|distributed|provided)\\b.{0,300}"
                    + "|.{0,120}\\b(may|must) not be (published|reproduced|broadcast|rewritten|redistributed|copied|used)\\b.{0,300}|.{0,60}\\b(distributed|syndicated) by .{2,80}"
                    + "|(first|originally) published (by|in|on|at) .{1,120}|©.{0,300}|(have|do you have) (a|any) .{0,40}(tips?|questions?|comments?|feedback).{0,200}"
                    + "|(the )?(views|opinions)( and opinions)?( expressed)?\\b.{0,60}\\b(are|do not|of the author|those of)\\b.{0,300}|.{0,40}(questions|comments|feedback|corrections)\\? (email|contact|write|send|please).{0,200}"
                    + "|.{0,120}\\bour (free )?(daily |weekly |morning )?(newsletters?|e-?mail (list|alerts)|mailing list|podcast|youtube channel|whatsapp channel|telegram channel)\\b.{0,250}|\\[?want (more|great) .{0,200}");
    private static final Pattern NOTE_LINE = line(
            "\\(?(additional |with )?(reporting|writing|editing|compiled)( and (writing|editing|reporting))? by .{1,250}|editor.?s.? note\\s?[:–—].{1,500}"
                    + "|.{0,200}\\b(sign up|subscribe|register)\\b.{0,120}\\b(newsletters?|inbox|e-?mails?|e-course|alerts|updates|podcast)\\b.{0,250}|.{0,250}\\b(to|in) your inbox\\b.{0,60}"
                    + "|.{0,80}\\b(follow|like|reach|find|tweet) .{2,80} on (twitter|facebook|instagram|x|snapchat|linkedin|threads|tiktok|youtube|social media)\\b.{0,200}"
                    + "|follow .{2,60} (coverage|channel|live).{0,120}|more .{2,30}: https?:.{1,200}|read our (full )?.{2,60} reviews?|a post shared by .{2,80}"
                    + "|(this|the|these|reviews|some|responses|answers) ?((interview|conversation|transcript|story|article|quotes?|letters?|reviews|answers|responses)s? )?(has|have) been (edited|condensed|lightly edited|updated|corrected|translated)\\b.{0,150}"
                    + "|this (story|article|piece|column|essay|interview|report|post) (originally |first |also |was |is )*(appeared|featured|ran|published|adapted|excerpted|part of|republished|reprinted|produced|funded|supported)\\b.{0,300}"
                    + "|(we|the (site|author|publisher)) may (earn|receive|get) .{2,300}|please use .{2,40} browser .{0,80}|special offer.{0,300}");
    private static final Pattern COOKIES = Pattern.compile(
            "\\bcookies?\\b.{0,200}\\b(accept|consent|we use|settings|preferences|policy|agree|browser|manage)"
                    + "|\\b(accept|consent|we use|this (web)?site uses|uses|agree|our use of|manage)\\b.{0,120}\\bcookies?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = line(
            "(photo(graph)?s?|image|picture|illustration|graphic|credits?|source|video|composite|file photo|courtesy)( (by|courtesy( of)?|credit|source|from|via|supplied))?\\s?[:/©|].{1,120}"
                    + "|(photo(graph)?|picture|image|illustration|graphic)s? (by|courtesy|from|supplied|via) .{1,100}"
                    + "|(.{0,80}[/|,] ?)?(getty( images)?|afp|ap photo|reuters|shutterstock|epa(-efe)?|istock|bloomberg|alamy|zuma|unsplash|pixabay|flickr|wikimedia( commons)?|anadolu)([ /,|].{0,80})?");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(\\((file|screengrab|screenshot|illustration|image|photo|picture|pic|ap|afp|reuters|getty|epa)\\b[^()]{0,120}\\)"
                    + "|\\([^()]{0,80}\\b(photos? (by|courtesy|via|credit)|getty( images)?|afp|shutterstock|via ap|via reuters|handout|file photo)\\b[^()]{0,80}\\)"
                    + "|\\b(photo(graph)?|picture|image|photography|illustration)( (by|courtesy( of)?|credit))?\\s?[:/©] ?[^.]{2,80}|\\bcredit\\s?: ?[^.]{2,80}"
                    + "|(?<!\\w)(—|–|-|/|\\||©)\\s?(reuters|afp|ap photo|getty images|epa|file photo|shutterstock)\\b[^.]{0,40}"
                    + "|\\b(via )?(getty images|ap photo|reuters/[\\w .]{2,40})|/(afp|reuters|getty|epa))\\W{0,2}$",
            Pattern.CASE_INSENSITIVE);
    /** A sentence, and behind its full stop somebody's name in brackets. */
    private static final Pattern NAME_BEHIND = Pattern.compile("[.!?][\"”’']? ?\\((\\p{Lu}[^()]{2,60})\\)$");

    private static final Pattern DAY = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? [0-9]{1,2},? [12][0-9]{3}\\b"
                    + "|\\b[0-9]{1,2} (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?,? [12][0-9]{3}\\b");
    private static final Pattern SCENE = Pattern.compile(
            "\\b(pictured|seen here|in this (file |undated |handout )?(photo|picture|image)|(L|R|C|left|right|center|centre)\\)|from left|file photo"
                    + "|(speaks|speaking|attends?|attending|shakes? hands|poses?|posing|arrives?|walks?|walking|waves?|waving|looks? on|gestures?|gesturing|greets?|stands?|addresses|embraces?|hugs?|smiles?|listens?|take part|takes part|hold up|holds up)\\b)");

    private static Pattern line(String regex) {
        return Pattern.compile("(" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The kind of a line whose white space is folded. */
    public static LineKind of(String text) {
        String line = withoutMark(text);
        if (line.length() > LONGEST) {
            return TEXT;
        }
        if (!hasWord(line)) {
            return FURNITURE;
        }
        if (line.length() <= LONGEST_CAPTION && isCaption(line)) {
            return CAPTION;
        }
        if (END_LINE.matcher(line).matches()) {
            return END;
        }
        if (LABEL_LINE.matcher(line).matches()) {
            return LIST_LABEL;
        }
        if (SIGN_OFF_LINE.matcher(line).matches() || NOTE_LINE.matcher(line).matches()) {
            return SIGN_OFF;
        }
        boolean furniture = POINTER_LINE.matcher(line).matches()
                || FURNITURE_LINE.matcher(line).matches()
                || COOKIES.matcher(line).find();
        return furniture ? FURNITURE : TEXT;
    }

    /** Without the stars, arrows and bullets that publishers put before their furniture. */
    private static String withoutMark(String text) {
        int start = 0;
        while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == 0 ? text : text.substring(start);
    }

    /** True for a caption with its credit, or a credit alone. */
    private static boolean isCaption(String line) {
        if (CREDIT.matcher(line).matches() || CREDIT_AT_END.matcher(line).find()) {
            return true;
        }
        var name = NAME_BEHIND.matcher(line);
        return name.find()
                && !isAgencyMark(name.group(1))
                && (DAY.matcher(line).find() || SCENE.matcher(line).find());
    }

    /** Some agencies sign the last paragraph: one word in capitals. */
    private static boolean isAgencyMark(String name) {
        return name.length() <= 10 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean hasWord(String line) {
        return line.chars().anyMatch(Character::isLetterOrDigit);
    }
}
