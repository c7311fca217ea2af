package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which messages about a file went to the caller. */
@Stateless
public class NoticeService {

    @Inject
    SentNotices notices;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    /** Messages to the caller about this number, oldest first; nobody reads those to others. */
    @RequiresPermission(Permission.APPLY)
    public List<SentNotice> own(String number) {
        long account = callers.require().accountId();
        rows.enterWorker();
        return notices.to(account, number);
    }
}
