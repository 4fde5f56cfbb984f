package org.xuequ.identity.web;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.identity.token.SigningKey;
import org.xuequ.identity.token.Tokens;
import org.xuequ.identity.token.Tokens.Signed;
import org.xuequ.identity.token.Tokens.TooMany;
import org.xuequ.identity.token.Tokens.Wrong;
import org.xuequ.rest.Problem;

/** Access tokens, and the key to check them with; the only doors that ask for no token. */
@RestController
final class TokenDoor {
    private final Tokens tokens;
    private final SigningKey key;

    TokenDoor(Tokens tokens, SigningKey key) {
        this.tokens = tokens;
        this.key = key;
    }

    record SignIn(
            @NotBlank @Size(max = 100) String personId,
            @NotBlank @Size(max = 200) String accessCode) {}

    record Token(String accessToken, String tokenType, long expiresIn) {}

    @PostMapping("/tokens")
    ResponseEntity<Token> signIn(@Valid @RequestBody SignIn form) {
        return switch (tokens.signIn(form.personId(), form.accessCode())) {
            case Signed(var token, var seconds) ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Token(token, "Bearer", seconds));
            case Wrong() ->
                throw new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "wrong-access-code",
                        "编号或登录码不对。请核对，或请管理员重新发放。",
                        "The id or the access code is wrong. Check them, or ask the administrator for a new code.");
            case TooMany(var seconds) ->
                throw new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-guesses",
                        "尝试次数过多，请在 " + seconds + " 秒后再试。",
                        "Too many wrong tries. Try again in " + seconds + " seconds.",
                        Map.of("retryAfter", seconds));
        };
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok(new JWKSet(key.published()).toJSONObject());
    }
}
