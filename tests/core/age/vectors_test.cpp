// Files the reference implementation (age 1.1.1) made once, for the example identity of C2SP age.md.
#include <unistd.h>

#include "core/age/armor.h"
#include "core/age/identity_file.h"
#include "core/base/encoding.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
constexpr std::string_view example_identity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

constexpr std::string_view one_recipient = R"(-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBqUnJraVdwRnJoNS9UNVFF
YWljUHJzZzU1cCtuTGhMNWErVHBjM3VwajA0ClQyOWU1MGozcnRSVUVsMGNDcUFX
eFg4bThkQndPSVIrM3d3YVhXcmt4REEKLS0tIGR4U0VsY3VYUFlIL0dLUFhQTnBY
NDUrZnduMkVHU2N6Z0lSaDRIQklwT3cKnKIgJjyCvOeLLyQXdAwYavzWd+bTr605
OxdQNG9xmVoxa8CWRy4sLyBVNOydEh9FLzQ=
-----END AGE ENCRYPTED FILE-----
)";

constexpr std::string_view two_recipients =
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBvSHluMDF6TC8zS29jcFdlcDVtaDlVL0V1SUFVVzJWS2VmNmRHem5WbW1nCjZxL1c5Yz"
    "RzUVV5UFV3UVpTTjNPZTdGdWNSalhZS2pRcTNaTjd0a1A3a2sKLT4gWDI1NTE5IFlubmMrdTR2SWYwalM1RkFHbW5Nd1d6OTJPcGJXazVKa1g1"
    "MWRDcmhhREkKdWJ3R2dBcTVtVVRHSjV1bkNkT0RRSmxJVFNZZERoOHVJRjh1YlVyem4xMAotLS0gRmNtdXl6dkdqU3VaRkRmK3pmZjRaLzIrd2"
    "hkcXQ0NE5TTnNkWnV0UXF1cwortL6YQtkdsqefAm7H//Sk1tkitgR+na2p5FGQEVXclTRKD+enKXQTMM6c35zxFbsYIw==";

/// `age -a -p` with the passphrase "frosted glass" over a file with a comment and the example identity.
constexpr std::string_view sealed_identity_file = R"(-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB2U2dKVHlLZ09sdHVjcG1o
ckFQM0xBIDE4CktDdXFyUmVDUnBUYWFQaUt2clNVUTAvd000N3JhSitCTVhDUXQ3
M2loelEKLS0tIEU5NmlTNWFxZFRET1NGN2dMSFoyajFmS1BZbHlRSXBWZFRnR1BC
UVV1Z2cKXRZ7MxyiPh6ecLbT8hFXUHFizcmCI+Z2+r2P9IBmTcMCHTcqZ+9dcYCJ
inzZzrTeMFRnflCq4x/prr1oaBAI046rpjNTNP+U6zzGka0M71Xy0vA1LN5sKKlb
hOs8AWdNkcadspelczmc2SbElylzim5q/dt7yTtcz2Yj0A==
-----END AGE ENCRYPTED FILE-----
)";

TEST(AgeVectors, OneRecipient) {
    const Identity identity = Identity::parse(example_identity).value();
    const Bytes sealed = dearmor(as_bytes(one_recipient)).value();
    EXPECT_EQ(as_text(unseal_all(sealed, identity).value()), "seen only frosted\n");
    EXPECT_ERROR(unseal_all(sealed, Identity::generate()), Errc::not_for_you, "age.no_match");
    EXPECT_ERROR(unseal_all(as_bytes(one_recipient), identity), Errc::usage, "age.armored");
}

TEST(AgeVectors, TwoRecipients) {
    const Bytes sealed = from_base64(two_recipients).value();
    const auto plaintext = unseal_all(sealed, Identity::parse(example_identity).value());
    EXPECT_EQ(as_text(plaintext.value()), "seen only frosted\n");
}

// The one slow test of the room: scrypt at the work factor that is really written, about a second.
TEST(AgeVectors, IdentityFileUnderAPassphrase) {
    const UniqueFd fd = file_of(as_bytes(sealed_identity_file));
    ASSERT_EQ(::lseek(fd.get(), 0, SEEK_SET), 0);
    const Secret passphrase = Secret::copy_of(as_bytes("frosted glass"));
    const auto identities = read_identity_file(fd.get(), &passphrase);
    ASSERT_TRUE(identities);
    ASSERT_EQ(identities->size(), 1U);
    EXPECT_EQ(as_text(identities->front().to_text().view()), example_identity);
}

}  // namespace
}  // namespace milchglas::age
