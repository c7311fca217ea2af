package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Forbidden;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Refuses callers without a needed permission and opens the rows of their agency for this transaction. */
@Interceptor
@RequiresPermission
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PermissionInterceptor {

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var caller = callers.require();
        var needed = call.getMethod().getAnnotation(RequiresPermission.class).value();
        if (Arrays.stream(needed).noneMatch(caller::may)) {
            throw new Forbidden("PERMISSION_MISSING");
        }
        rows.enter(caller);
        return call.proceed();
    }
}
