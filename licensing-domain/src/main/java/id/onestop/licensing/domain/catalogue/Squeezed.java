package id.onestop.licensing.domain.catalogue;

import java.util.Locale;

/** A text from which sentences are taken out, wherever its lines broke and whatever signs stand between the words. */
final class Squeezed {

    private static final int SHORT = 7;

    private final StringBuilder text;
    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    Squeezed(String text) {
        this.text = new StringBuilder(text);
        places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                places[letters.length()] = i;
                letters.append(Character.toLowerCase(sign));
            }
        }
    }

    /** Takes a sentence out; false if it is not there. */
    boolean take(String sentence) {
        String wanted = squeezed(sentence);
        int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        if (at < 0) {
            return false;
        }
        for (int i = at; i < at + wanted.length(); i++) {
            // stays as long as it was, so that the places hold
            letters.setCharAt(i, '\u0000');
            text.setCharAt(places[i], ' ');
        }
        text.setCharAt(places[at], '\n');
        return true;
    }

    /** Takes out a title as often as it stands there; short words are left, for they are part of sentences. */
    void takeAll(String title) {
        if (squeezed(title).length() > SHORT) {
            while (take(title)) {
                // until there is none left
            }
        }
    }

    /** What was not taken. */
    String left() {
        return text.toString();
    }

    private static String squeezed(String sentence) {
        var signs = new StringBuilder();
        sentence.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> signs.append((char) sign));
        return signs.toString();
    }
}
