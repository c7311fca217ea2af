package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a PDF that act or hide something: scripts, programs to start, files inside, forms that send themselves.
 *
 * <p>Walks over every object of the file, also those that nothing refers to: readers differ in what they find.
 */
final class ActiveContent {

    private static final List<COSName> KEYS = names("JavaScript", "JS", "EmbeddedFiles", "EF", "RichMedia", "XFA");
    private static final List<COSName> ACTIONS =
            names("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "RichMediaExecute");
    private static final List<COSName> TYPES = names("EmbeddedFile", "RichMedia", "FileAttachment", "Movie", "3D");
    private static final COSName ACTION = COSName.getPDFName("S");
    /** An A3 page at 600 dpi. */
    private static final long MOST_PIXELS = 70_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private ActiveContent() {}

    static void refuse(COSDocument pdf) {
        var walk = new ActiveContent();
        walk.push(pdf.getTrailer());
        for (var key : List.copyOf(pdf.getXrefTable().keySet())) {
            walk.push(pdf.getObjectFromPool(key));
        }
        walk.run();
    }

    private void run() {
        while (!open.isEmpty()) {
            var base = open.pop();
            if (base instanceof COSDictionary dictionary) {
                inspect(dictionary);
                dictionary.getValues().forEach(this::push);
            } else if (base instanceof COSArray array) {
                array.forEach(this::push);
            } else if (base instanceof COSObject reference) {
                push(reference.getObject());
            }
        }
    }

    private void push(@Nullable COSBase base) {
        if (base != null && seen.add(base)) {
            open.push(base);
        }
    }

    private static void inspect(COSDictionary dictionary) {
        KEYS.stream().filter(dictionary::containsKey).findFirst().ifPresent(ActiveContent::refuse);
        refuseNamed(dictionary.getDictionaryObject(ACTION), ACTIONS);
        refuseNamed(dictionary.getDictionaryObject(COSName.TYPE), TYPES);
        refuseNamed(dictionary.getDictionaryObject(COSName.SUBTYPE), TYPES);
        if (dictionary instanceof COSStream stream) {
            refuseHuge(stream);
        }
    }

    private static void refuseHuge(COSStream stream) {
        long width = stream.getInt(COSName.WIDTH, 0);
        long height = stream.getInt(COSName.HEIGHT, 0);
        if (COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE)) && width * height > MOST_PIXELS) {
            throw new RuleViolation("PDF_TOO_COMPLEX");
        }
    }

    private static void refuseNamed(@Nullable COSBase value, List<COSName> refused) {
        if (value instanceof COSName name && refused.contains(name)) {
            refuse(name);
        }
    }

    private static void refuse(COSName what) {
        throw new RuleViolation("PDF_ACTIVE_CONTENT", Map.of("what", what.getName()));
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }
}
