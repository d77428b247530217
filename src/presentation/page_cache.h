// The pages of a long table that were looked at last; the others are read again when they are wanted.
#pragma once

#include <algorithm>
#include <list>
#include <optional>
#include <vector>

namespace presentation {

template <class Row>
class PageCache
{
public:
    using Page = std::vector<std::optional<Row>>; ///< nothing: the row is gone by now

    explicit PageCache(std::size_t capacity) : m_capacity(capacity) {}

    void put(int number, Page page)
    {
        std::erase_if(m_pages, [number](const Numbered &one) { return one.number == number; });
        m_pages.push_front({number, std::move(page)});
        if (m_pages.size() > m_capacity)
            m_pages.pop_back();
    }
    /// Nothing where it is not known; what is asked for stays longest.
    [[nodiscard]] const Page *find(int number)
    {
        const auto isIt = [number](const Numbered &one) { return one.number == number; };
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), isIt);
        if (found == m_pages.end())
            return nullptr;
        m_pages.splice(m_pages.begin(), m_pages, found);
        return &found->page;
    }
    /// Those looked at last, newest first.
    [[nodiscard]] std::vector<int> newest(std::size_t count) const
    {
        std::vector<int> numbers;
        for (auto page = m_pages.begin(); page != m_pages.end() && numbers.size() < count; ++page)
            numbers.push_back(page->number);
        return numbers;
    }
    void clear() { m_pages.clear(); }

private:
    struct Numbered {
        int number;
        Page page;
    };

    std::size_t m_capacity;
    std::list<Numbered> m_pages;
};

} // namespace presentation
