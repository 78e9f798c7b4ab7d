"""What reviewers say in Vietnamese."""

TABLE = """
approve: đồng ý, duyệt, phê duyệt, tán thành, chấp thuận, chấp nhận, ok, ổn rồi, được, được rồi, nhất trí
approve: ủng hộ, vâng, thông qua, không vấn đề, hài lòng, đạt, ổn cả, ổn thôi, thế là ổn, đã đọc và đồng ý
approve: đã xem và đồng ý, đã duyệt, tôi duyệt, chúng tôi duyệt, tôi đồng ý, chúng tôi đồng ý, hoàn toàn đồng ý
approve: xin đồng ý, đồng thuận, tán đồng, chấp thuận cho, cho phép, phê chuẩn, ký duyệt, đồng ý cho
approve: ý kiến của tôi là đồng ý, bỏ phiếu thuận, phiếu thuận, tốt rồi, được đấy, được ạ, ok rồi, ok ạ, okê
approve: chuẩn rồi, hợp lý, phù hợp, ổn ạ, bật đèn xanh, đèn xanh, nhất trí cao, đúng rồi, quá ổn, đủ điều kiện
approve: như vậy là được, với tôi như vậy là được, thế là được, vậy là được, ý kiến của tôi là tán thành
approve: ý kiến tán thành, ý kiến tích cực, tích cực, tôi tán thành, chúng tôi tán thành, tôi ủng hộ
approve: chúng tôi ủng hộ, rất đồng ý, đồng ý hoàn toàn, đồng ý cả hai tay, đồng ý phát hành, đồng ý đăng
approve: đồng ý gửi, đồng ý xuất bản, đạt yêu cầu, đủ tốt, sẵn sàng phát hành, sẵn sàng gửi
send: gửi đi, gửi, phát hành, đăng, xuất bản, gửi được, in đi, cứ gửi, cho phát hành, mời phát hành, cho gửi
send: công bố, cứ đăng, tiến hành, có thể phát hành, có thể gửi, có thể đăng, có thể in, có thể xuất bản
send: có thể công bố, cho phát hành được, cho đăng, cho in, cho xuất bản, được phát hành, phát hành được, đăng được
send: in được, gửi được rồi, mời gửi, mời đăng, mời in, đem in, cứ phát hành, cứ in, cứ tiến hành, tiến hành đi
send: tiến hành gửi, triển khai, phát đi, cho ra, ra mắt, các bạn gửi đi, gửi đi nhé, mời các bạn gửi, bắt đầu gửi
send: có thể bắt đầu gửi, gửi luôn, phát hành luôn, đăng luôn, in luôn, ra báo, cho ra mắt, cứ thế gửi
send: cứ thế phát hành, phát hành nhé
nothing: không có ý kiến, không ý kiến, không có ý kiến gì, không phản đối, không có gì để sửa, không cần sửa
nothing: không có góp ý, không thay đổi, giữ nguyên, không có thay đổi, không có gì thêm, không còn gì
nothing: không có vấn đề gì, không thấy lỗi, không có lỗi, tôi không phản đối, chúng tôi không phản đối
nothing: không có gì phản đối, không cần sửa gì, không cần sửa gì thêm, không cần thay đổi gì, không cần thay đổi
nothing: không cần chỉnh sửa, không cần chỉnh sửa gì, không cần chỉnh, không phải sửa gì, không có gì cần sửa
nothing: không có gì phải sửa, không có gì để góp ý, không góp ý gì, không có góp ý gì, không có thắc mắc
nothing: không có vướng mắc, không vướng mắc, không vấn đề gì, không sao, miễn sửa, không bổ sung gì
nothing: không có bổ sung, không thấy sai sót, không có sai sót, không ý kiến gì, không có ý kiến khác
nothing: không có lỗi gì, không thấy lỗi gì, không có gì để nói, không có gì để thêm, không có đề xuất
nothing: không có kiến nghị, không có ý kiến nào, không còn ý kiến
beside: tôi, chúng tôi, em, mình, với, cho, nội dung, bản, bản thảo, số, số này, bản tin, này, nhé, ạ, rồi
beside: hoàn toàn, đã, thì, về, phía, đề nghị, xin, mời, việc, là, của, bên, hết, thêm, gì, luôn, đi, như
beside: toàn bộ, thay mặt, đoàn, đoàn việt nam, ban, ủy ban, nhóm, tổ, hội, xem, đọc, kiểm tra, rà soát, đã xem
beside: đã đọc, thấy, và, toàn văn, bản này, thế, vậy, có, không có gì, cả, các, phần, ở, bên tôi, bên chúng tôi
beside: phía tôi, từ, theo, nhất, sẵn, vui lòng, theo tôi, với tôi, số báo, thư, quan điểm, tất cả, mọi người
beside: chào mọi người, mọi thứ, rõ, đều rõ, mọi thứ đều rõ, các bạn, thành công, rất, rất thành công
beside: số này rất thành công, ý kiến của tôi, ý kiến, như vậy, đọc xong, xong, không nghi ngờ gì, ban chấp hành
beside: nhóm công tác, hiện tại, này rồi
if: nếu, với điều kiện, điều kiện, sau khi, rồi hãy, khi nào, xong rồi, rồi phát hành, rồi gửi, có rồi
if: trước khi, về nguyên tắc, miễn là
but: nhưng, tuy nhiên, trừ, ngoại trừ, còn lại, ngoài ra, gần như, chỉ có, chỉ cần
change: sửa, chỉnh, thay, đổi, thêm địa, thêm vào, bổ sung, xóa, xoá, bỏ đi, thay thế, rút ngắn, cập nhật
change: cần sửa, cần thay, cần thêm, cần chỉnh, nên sửa, nên đổi, nên thay, cắt bỏ
fault: thiếu, nhầm, không đúng, không chính xác, gây hiểu, bị sai, viết sai, ghi sai, sai tên, sai ngày
fault: sai số, bị lỗi, có lỗi, lỗi chính tả, mờ quá, bị mờ, bị hỏng, đã cũ
refuse: không đồng ý, không duyệt, phản đối, từ chối, không tán thành, bác bỏ, không nên, đừng gửi
refuse: đừng đăng, không được phát, bỏ hẳn, không chấp nhận, không thể, không gửi, dừng lại, không ủng hộ
refuse: tổn thương, cũng chưa đồng ý, chưa đồng ý, chưa duyệt, không phù hợp, không cho, không được gửi
refuse: không được đăng, không phê duyệt, không thông qua, bác, xin phản đối, tôi phản đối, phiếu chống
refuse: bỏ phiếu chống, hủy, huỷ, rút lại, không được phát hành, không nên phát hành, chống lại
refuse: câu trả lời của tôi là không, câu trả lời là không, ý kiến phản đối, ý kiến tiêu cực, tiêu cực
refuse: không tán đồng
later: ngày mai, tối nay, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, chưa, tuần sau
later: sẽ đọc, sẽ xem, trả lời, thời gian, ngày nữa, bỏ phiếu trắng, mở được, tệp, công tác, xin chờ
later: chờ tôi, đợi tôi, để sau, sẽ trả, còn chờ, chờ ý kiến, đang đọc, đang xem, tối nay tôi, tôi xem
others: nói rằng, theo anh, theo chị, theo ông, theo bà, đồng nghiệp, biên bản, số trước, xin hỏi, hỏi lại
doubt: có lẽ, không biết, không chắc, nghi ngờ, hình như, phân vân, băn khoăn, chắc là, có thể sẽ, có thể là
doubt: có thể tôi, có thể cần
received: đã nhận, nhận được
not: không, chưa, chẳng, đừng
pleasant: cảm ơn, cám ơn, trân trọng, kính gửi, rất hay, đẹp, tốt, chúc, vui vẻ, chào, đã đọc, bài viết
pleasant: xin lỗi, cuối tuần, chúc mừng, hay lắm, hay quá, đã xem, xem kỹ, đọc kỹ, đã kiểm tra, rà soát, làm tốt lắm
pleasant: hay, thú vị, bổ ích, hoàn hảo, không chê vào đâu được, đọc xong rồi, đọc xong, mọi thứ đều rõ
pleasant: chào mọi người, rất thành công, thành công, số này hay
next time: số sau, lần sau, kỳ sau, tương lai, số tới, số tiếp theo, kỳ tới, các số sau, dịp khác, sang năm, về sau
untouched: đừng động vào gì nữa, đừng động vào, đừng sửa gì nữa, đừng sửa nữa, đừng thay đổi gì, để nguyên
untouched: cứ để nguyên, để nguyên như vậy
"""
