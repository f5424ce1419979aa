package az.icaze.web.identity;

import az.icaze.identity.UserId;
import jakarta.faces.convert.FacesConverter;

@FacesConverter(forClass = UserId.class)
public class UserIdConverter extends ValueConverter<UserId> {

    public UserIdConverter() {
        super(UserId::new, UserId::value);
    }
}
