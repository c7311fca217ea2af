package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.FileList;
import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of files behind a number.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record FileListResponse(
        List<FileList.Line> items, @Nullable String next) implements Listing {

    public FileListResponse {
        items = List.copyOf(items);
    }

    static FileListResponse from(FileList list) {
        return new FileListResponse(list.lines(), list.next());
    }
}
