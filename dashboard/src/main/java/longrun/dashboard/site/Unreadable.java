package longrun.dashboard.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** An address whose letters cannot be decoded is the visitor's slip and no fault of ours. */
@ControllerAdvice
class Unreadable {
    @ExceptionHandler(InvalidParameterException.class)
    void tell(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
