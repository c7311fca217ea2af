package id.onestop.licensing.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageRefusals} before the server's own handling. */
public class PageRefusalsFactory extends ExceptionHandlerFactory {

    public PageRefusalsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageRefusals(getWrapped().getExceptionHandler());
    }
}
